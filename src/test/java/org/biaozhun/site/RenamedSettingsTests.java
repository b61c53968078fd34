package org.biaozhun.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.util.Map;

@ExtendWith(OutputCaptureExtension.class)
class RenamedSettingsTests {

    private static final String OLD = "biaozhun.limits.patience";
    private static final String NOW = "biaozhun.limits.max-wait";

    private static StandardEnvironment environment(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        DeferredLogs logs = new DeferredLogs();
        new RenamedSettings(logs).postProcessEnvironment(environment, new SpringApplication());
        logs.switchOverAll();
        return environment;
    }

    @Test
    void theOldNameWorksAndIsToldOf(CapturedOutput log) {
        assertThat(environment(Map.of(OLD, "200ms")).getProperty(NOW)).isEqualTo("200ms");
        assertThat(log).contains("The setting " + OLD + " is called " + NOW + " now");
    }

    @Test
    void theNewNameCountsWhereBothAreGiven() {
        assertThat(environment(Map.of(OLD, "200ms", NOW, "1s")).getProperty(NOW)).isEqualTo("1s");
    }

    @Test
    void nothingIsToldWhereNothingIsOld(CapturedOutput log) {
        assertThat(environment(Map.of(NOW, "1s")).getProperty(NOW)).isEqualTo("1s");
        assertThat(log).doesNotContain("is called");
    }
}
