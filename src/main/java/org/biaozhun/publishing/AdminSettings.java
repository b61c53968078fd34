package org.biaozhun.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Optional;

/**
 * Who may have the corpus read again.
 *
 * @param token what the caller shows; without one nobody may
 */
@ConfigurationProperties("biaozhun.admin")
record AdminSettings(Optional<String> token) {

    AdminSettings {
        token = token.filter(text -> !text.isBlank());
    }
}
