package org.biaozhun.clients;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** EasyRdf, which asks for JSON-LD first even where it cannot read it. */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PhpClientsTests {

    @LocalServerPort private int port;

    @BeforeAll
    static void install() throws Exception {
        Debian.need("php-cli", "php-easyrdf");
    }

    @Test
    void easyRdfReadsRowsAndGraphs() throws Exception {
        Scripts.assertNames(
                Program.run(
                        "php",
                        "-derror_reporting=E_ERROR", // the package is older than PHP 8
                        Scripts.path("easyrdf.php"),
                        Scripts.endpoint(port),
                        Scripts.NAMES,
                        Scripts.GRAPH),
                "select",
                "construct");
    }
}
