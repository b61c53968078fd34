package org.biaozhun.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The texts that the program carries for tables. */
final class Shipped {

    private Shipped() {}

    static String text(String name) throws IOException {
        try (InputStream in = Shipped.class.getResourceAsStream("/imports/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
