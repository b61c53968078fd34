package org.biaozhun.designations;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.biaozhun.designations.model.Level;
import org.biaozhun.designations.model.Publisher;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The codes at the head of designations that tables list: {@code /designations/sector-codes.csv}
 * those of Chinese sector standards, {@code other-codes.csv} those of bodies whose designations are
 * not read further.
 */
final class Codes {

    private static final Map<String, Publisher> SECTORS =
            table(
                    "sector-codes.csv",
                    row ->
                            new Publisher(
                                    row.get("code"),
                                    Level.SECTOR,
                                    row.get("sector_en"),
                                    row.get("sector_zh")));

    private static final Map<String, Publisher> OTHERS =
            table(
                    "other-codes.csv",
                    row ->
                            new Publisher(
                                    row.get("code"),
                                    Level.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
                                    row.get("name_en"),
                                    row.get("name_zh")));

    private Codes() {}

    private static Map<String, Publisher> table(
            String name, Function<CSVRecord, Publisher> reader) {
        Map<String, Publisher> table = new TreeMap<>();
        try (InputStream file =
                        Objects.requireNonNull(
                                Codes.class.getResourceAsStream("/designations/" + name), name);
                InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .stream()
                    .map(reader)
                    .forEach(publisher -> table.put(publisher.code(), publisher));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    /** Whose a code of sector standards is. */
    static Optional<Publisher> sector(String code) {
        return Optional.ofNullable(SECTORS.get(code));
    }

    /** The codes of other bodies, the longest first. */
    static List<Publisher> others() {
        return OTHERS.values().stream()
                .sorted(Comparator.comparingInt((Publisher p) -> -p.code().length()))
                .toList();
    }

    /** The code that differs least from a word. */
    static String nearest(String word) {
        Stream<String> own =
                Stream.of("GB", "GBZ", "GJB", "JJF", "JJG", "ISO", "IEC", "ITU-T", "EN", "ETSI");
        return Stream.of(own, SECTORS.keySet().stream(), OTHERS.keySet().stream())
                .flatMap(codes -> codes)
                .min(Comparator.comparingInt((String code) -> difference(code, word)))
                .orElseThrow();
    }

    private static int difference(String one, String other) {
        int common = Math.min(one.length(), other.length());
        int differences = 2 * Math.abs(one.length() - other.length());
        for (int i = 0; i < common; i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 2;
        }
        return one.charAt(0) == other.charAt(0) ? differences - 1 : differences;
    }
}
