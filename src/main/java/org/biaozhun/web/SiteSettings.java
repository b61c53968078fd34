package org.biaozhun.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service is known outside.
 *
 * @param base the address that absolute links begin with, without a slash at the end; never taken
 *     from a request
 */
@ConfigurationProperties("biaozhun.site")
public record SiteSettings(@DefaultValue("http://localhost:8080") String base) {

    public SiteSettings {
        base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
