package org.biaozhun.faces;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every face says the same of every tenure of the shipped corpus, on every day that matters. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FacesAgreeTests {

    @LocalServerPort private int port;

    @Test
    void everyFaceSaysTheSameOfEveryTenure() throws Exception {
        new Faces(port).agree();
    }
}
