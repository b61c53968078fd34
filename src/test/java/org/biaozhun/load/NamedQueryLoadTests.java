package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A hot named query beside a constant response of the same server, and the same query cold. */
@Tag("load")
class NamedQueryLoadTests {

    private static final String QUERY =
            "/api/queries/holder-on-day.csv?post=https://w3id.org/biaozhun/id/post/sac-administrator&day=2020-06-01";
    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 10;

    /** Two kilobytes that cost nothing to make. */
    @TestConfiguration
    static class Constant {
        @RestController
        static class ConstantController {
            private static final byte[] BODY = new byte[2048];

            @GetMapping("/v3/constant")
            ResponseEntity<byte[]> constant() {
                return ResponseEntity.ok(BODY);
            }
        }
    }

    private static Wrk measured(String what, int port, String path) throws Exception {
        Wrk.run(port, path, CONNECTIONS, SECONDS / 2);
        Wrk run = Wrk.run(port, path, CONNECTIONS, SECONDS);
        System.out.printf(
                "%-10s %8.0f per second, median %s, 99 %% %s%n",
                what, run.perSecond(), run.median(), run.p99());
        return run;
    }

    @Nested
    @Import(Constant.class)
    @SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    class Hot {
        @LocalServerPort private int port;

        @Test
        void reachesSixtyPerCentOfAConstantResponse() throws Exception {
            Wrk constant = measured("constant", port, "/v3/constant");
            Wrk hot = measured("hot", port, QUERY);
            assertThat(hot.perSecond() / constant.perSecond()).isGreaterThan(0.6);
        }
    }

    @Nested
    @SpringBootTest(
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "biaozhun.query.cache=0")
    class Cold {
        @LocalServerPort private int port;

        @Test
        void answersWithoutACacheToo() throws Exception {
            assertThat(measured("cold", port, QUERY).perSecond()).isPositive();
        }
    }
}
