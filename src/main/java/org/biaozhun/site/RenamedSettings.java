package org.biaozhun.site;

import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.HashMap;
import java.util.Map;

/**
 * Settings that have another name now: the old name keeps working, with a warning in the log. Where
 * both are given, the new one counts.
 */
final class RenamedSettings implements EnvironmentPostProcessor {

    /** The new name of each old one. */
    static final Map<String, String> RENAMED =
            Map.of("biaozhun.limits.patience", "biaozhun.limits.max-wait");

    private final Log log;

    RenamedSettings(DeferredLogFactory logs) {
        this.log = logs.getLog(RenamedSettings.class);
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Binder settings = Binder.get(environment);
        Map<String, Object> carried = new HashMap<>();
        RENAMED.forEach((old, now) ->
                settings.bind(old, String.class)
                        .ifBound(value -> {
                            log.warn("The setting %s is called %s now".formatted(old, now));
                            carried.put(now, value);
                        }));
        if (!carried.isEmpty()) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("renamed settings", carried));
        }
    }
}
