package org.biaozhun.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A list that is kept with the program, {@code search/NAME.txt}: UTF-8, an entry on a line; what
 * follows a number sign is a remark, such as the source.
 */
public final class KeptList {

    private KeptList() {}

    /**
     * The entries of a list.
     *
     * @throws IllegalStateException if the program has no such list
     */
    public static Stream<String> entries(String name) {
        String path = "/search/" + name + ".txt";
        try (InputStream file = KeptList.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
