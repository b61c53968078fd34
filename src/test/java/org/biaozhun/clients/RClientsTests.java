package org.biaozhun.clients;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** R with its package SPARQL, and R that reads the CSV by its address. */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RClientsTests {

    @LocalServerPort private int port;

    @BeforeAll
    static void install() throws Exception {
        Debian.need("r-base-core", "r-cran-sparql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"names.R", "read-csv.R"})
    void chineseNamesComeWhole(String script) throws Exception {
        Scripts.assertNames(
                Program.run(
                        "Rscript", Scripts.path(script), Scripts.endpoint(port), Scripts.NAMES));
    }
}
