package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.imports.IsoCommittees;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An import takes at most three times as long as parsing the list does. */
@Tag("load")
class ImportLoadTests {

    private static final int COMMITTEES = 40_000;
    private static final int MEMBERS = 40;
    private static final int RUNS = 4;
    private static final double MOST = 3;
    private static final double MILLION = 1e6;

    @TempDir private Path folder;

    private static String committee(int number) {
        String members =
                IntStream.range(0, MEMBERS)
                        .mapToObj(i -> "{\"id\":%d,\"acronym\":\"EX%d\"}".formatted(i, i))
                        .collect(Collectors.joining(","));
        return """
        {"id":%d,"reference":"ISO/TC %d","status":"Active","title":{"en":"Examples of the kind %d"},"secretariat":{"id":1,"acronym":"EX1"},"creationDate":"1950-01-01","scope":{"en":"%s"},"parentId":null,"pMembers":[%s],"oMembers":null,"committeeLiaisons":[{"id":1,"reference":"ISO/TC 1"}]}
        """
                .formatted(number, number, number, "Examples of a kind. ".repeat(30), members);
    }

    private static long parse(Path list) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        long start = System.nanoTime();
        int fields = 0;
        try (BufferedReader lines = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                fields += mapper.readTree(line).size();
            }
        }
        assertThat(fields).isPositive();
        return System.nanoTime() - start;
    }

    private long read(Path list) throws IOException {
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(list)) {
            new IsoCommittees(folder.resolve("registers"), line -> {})
                    .read(in, "list", LocalDate.EPOCH, read -> {});
        }
        return System.nanoTime() - start;
    }

    @Test
    void comparedWithParsing() throws IOException {
        Path list = folder.resolve("list.jsonl");
        try (Writer out = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
            for (int i = 1; i <= COMMITTEES; i++) {
                out.write(committee(i));
            }
        }
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            double parsing = parse(list) / MILLION;
            double importing = read(list) / MILLION;
            System.out.printf(
                    "%d committees, %d MB: parsing %.0f ms, import %.0f ms, ratio %.2f%n",
                    COMMITTEES, Files.size(list) >> 20, parsing, importing, importing / parsing);
            best = Math.min(best, importing / parsing);
        }
        assertThat(best).isLessThan(MOST);
    }
}
