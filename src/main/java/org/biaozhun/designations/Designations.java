package org.biaozhun.designations;

import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Designation;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads designations as they are printed. */
public final class Designations {

    private Designations() {}

    /**
     * Reads the designation of a standard, of an edition or of what changes one. Dashes of any
     * width, full-width characters, missing and additional blanks are read as what they stand for.
     */
    public static Reading<StandardDesignation> standard(String text) {
        return read(text, Standards::read, Designations::repairs);
    }

    /** Reads the designation of a committee, likewise. */
    public static Reading<CommitteeDesignation> committee(String text) {
        return read(text, Committees::read, plain -> Stream.empty());
    }

    /**
     * The key by which a text is put in order among designations: its {@link Designation#sortKey()}
     * if it is one, else the text in small letters, its numbers by their value.
     */
    public static String sortKey(String text) {
        Reading<StandardDesignation> standard = standard(text);
        return standard.isRead()
                ? standard.get().sortKey()
                : committee(text)
                        .found()
                        .map(Designation::sortKey)
                        .orElseGet(() -> SortKeys.padded(text));
    }

    private interface Reader<T extends Designation> {
        T read(Cursor cursor) throws Refusal;
    }

    private interface Repairs {
        Stream<String> of(String plain);
    }

    private static <T extends Designation> Reading<T> read(
            String text, Reader<T> reader, Repairs repairs) {
        Spelling spelling;
        try {
            spelling = Spelling.of(text);
        } catch (Refusal refusal) {
            return Reading.refused(text, refusal.told());
        }
        try {
            return Reading.of(text, reader.read(new Cursor(spelling.plain())), spelling.oddities());
        } catch (Refusal refusal) {
            String nearest =
                    repairs.of(spelling.plain())
                            .flatMap(repaired -> normal(repaired, reader).stream())
                            .findFirst()
                            .map(normal -> "; the nearest form is " + normal)
                            .orElse("");
            return Reading.refused(text, refusal.told() + nearest);
        }
    }

    private static <T extends Designation> Optional<String> normal(String text, Reader<T> reader) {
        try {
            return Optional.of(reader.read(new Cursor(text)).normal());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /** What may have been meant, the likeliest first. */
    private static Stream<String> repairs(String plain) {
        return List.of(
                        plain.replaceFirst("(\\d)-(\\d+-\\d{4})$", "$1.$2"),
                        plain.replaceFirst("^(GB|[A-Z]{2})[- ]?([TZ])(?=[ \\d])", "$1/$2"),
                        plain.replaceFirst("(\\d)[.](\\d+:\\d{4})$", "$1-$2"),
                        plain.replaceFirst("^([A-Z]{2,3})-(?=\\d)", "$1 "),
                        plain.replaceFirst("(\\d)[ /.](\\d{4})$", "$1:$2"),
                        plain.replaceFirst("(\\d)[ /.](\\d{4})$", "$1-$2"),
                        plain.toUpperCase(Locale.ROOT))
                .stream()
                .filter(repaired -> !repaired.equals(plain));
    }
}
