package org.biaozhun.designations;

import org.biaozhun.designations.model.Bindingness;
import org.biaozhun.designations.model.Form;
import org.biaozhun.designations.model.Level;
import org.biaozhun.designations.model.Publisher;
import org.biaozhun.designations.model.StandardDesignation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Chinese standards: a code, a number with parts after points, the year after a hyphen. Codes of
 * national, sector, local, association and enterprise standards are laid down in the measures for
 * each level of standards; why a code binds or not, in {@code
 * src/docs/decisions/0015-designations.md}.
 */
final class ChineseStandards {

    private static final Pattern LOCAL =
            Pattern.compile("DB ?(\\d{6}|\\d{4}|\\d{2})(?: ?/ ?([TZ])? ?| )(?=\\d)");
    private static final Pattern LOCAL_WORKS = Pattern.compile("DBJ(\\d{2})?(?:/([TZ]))? ?(?=\\d)");
    private static final Pattern ASSOCIATION =
            Pattern.compile("T ?/ ?(\\d{0,6}[A-Z](?:[A-Z0-9]*[A-Z])?) ?(?=\\d)");
    private static final Pattern ENTERPRISE =
            Pattern.compile(
                    "Q ?/ ?(\\d{0,8} ?[A-Z](?:[A-Z0-9]*[A-Z])?(?:[ /-][A-Z]+)*)[ -]?(?=\\d)");
    private static final Pattern CODE =
            Pattern.compile("([A-Z]{2,3})(?: ?/ ?([TZ]|SH(?:/T)?)(?![A-Z]))? ?(?=[A-Z]?\\d)");
    private static final Pattern BARE_CODE =
            Pattern.compile("([A-Z]{2,3})(?:/[TZ](?![A-Z]))?(?![A-Z])");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d+[A-Z]?(?:[.]\\d+[A-Z]?)*");
    private static final Pattern NUMBER_IN_GROUPS =
            Pattern.compile("\\d+(?:-(?!(?:19|20)\\d{2}$)\\d+)*");
    private static final Pattern DATE = Pattern.compile(" ?[-:] ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern CHANGE = Pattern.compile(" ?/ ?XG ?(\\d+)(?: ?- ?(\\d{4}))?");
    private static final Pattern SECOND = Pattern.compile(" ?/ ?| (?:idt|IDT) ");

    private static final Map<String, Publisher> NATIONAL =
            Map.of(
                    "GB", new Publisher("GB", Level.NATIONAL, "National standards", "国家标准"),
                    "GBJ",
                            new Publisher(
                                    "GBJ",
                                    Level.NATIONAL,
                                    "National standards for building",
                                    "工程建设国家标准"),
                    "GSB",
                            new Publisher(
                                    "GSB",
                                    Level.NATIONAL,
                                    "National reference materials",
                                    "国家实物标准"),
                    "GBZ", new Publisher("GBZ", Level.NATIONAL, "Occupational health", "国家职业卫生标准"),
                    "GJB", new Publisher("GJB", Level.MILITARY, "Military standards", "国家军用标准"),
                    "JJF",
                            new Publisher(
                                    "JJF",
                                    Level.NATIONAL,
                                    "Metrological specifications",
                                    "国家计量技术规范"),
                    "JJG",
                            new Publisher(
                                    "JJG", Level.NATIONAL, "Verification regulations", "国家计量检定规程"));

    private final Cursor cursor;

    private ChineseStandards(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads a Chinese designation; empty if it does not begin as one. */
    static Optional<StandardDesignation> read(Cursor cursor) throws Refusal {
        return new ChineseStandards(cursor).read();
    }

    private Optional<StandardDesignation> read() throws Refusal {
        Optional<MatchResult> head = cursor.take(ASSOCIATION);
        if (head.isPresent()) {
            String code = "T/" + head.get().group(1);
            return Optional.of(
                    rest(
                            code + " ",
                            named(code, Level.ASSOCIATION),
                            Bindingness.VOLUNTARY,
                            code + " 1234-2024"));
        }
        head = cursor.take(ENTERPRISE);
        if (head.isPresent()) {
            String code = "Q/" + head.get().group(1).strip();
            return Optional.of(
                    rest(code + " ", named(code, Level.ENTERPRISE), null, code + " 001-2024"));
        }
        head = cursor.take(LOCAL);
        if (head.isPresent()) {
            return Optional.of(local("DB" + head.get().group(1), head.get().group(2)));
        }
        head = cursor.take(LOCAL_WORKS);
        if (head.isPresent()) {
            String area = Optional.ofNullable(head.get().group(1)).orElse("");
            return Optional.of(local("DBJ" + area, head.get().group(2)));
        }
        return coded();
    }

    private StandardDesignation local(String code, @Nullable String kind) throws Refusal {
        String head = code + (kind == null ? "/" : "/" + kind + " ");
        return rest(head, named(code, Level.LOCAL), binding(kind), head + "1234-2024");
    }

    private Optional<StandardDesignation> coded() throws Refusal {
        Cursor ahead = new Cursor(cursor.rest());
        Optional<MatchResult> head = ahead.take(CODE);
        if (head.isEmpty()) {
            return unnumbered();
        }
        String code = head.get().group(1);
        String kind = head.get().group(2);
        Optional<Publisher> publisher = publisher(code);
        if (publisher.isEmpty()) {
            return Optional.empty();
        }
        cursor.take(CODE);
        String prefix = kind == null ? code : code + "/" + kind;
        return Optional.of(
                rest(prefix + " ", publisher.get(), binding(code, kind), prefix + " 4706.1-2024"));
    }

    /**
     * A code that is known, without a number: the character in the place of the number is named.
     */
    private Optional<StandardDesignation> unnumbered() throws Refusal {
        Optional<MatchResult> code = new Cursor(cursor.rest()).take(BARE_CODE);
        if (code.isEmpty() || publisher(code.get().group(1)).isEmpty()) {
            return Optional.empty();
        }
        String head = cursor.need(BARE_CODE, "").group();
        cursor.need(NUMBER, head + " 4706.1-2024");
        return Optional.empty();
    }

    private static Optional<Publisher> publisher(String code) {
        return Optional.ofNullable(NATIONAL.get(code)).or(() -> Codes.sector(code));
    }

    private static Publisher named(String code, Level level) {
        return new Publisher(code, level, "", "");
    }

    private static @Nullable Bindingness binding(String code, @Nullable String kind) {
        return switch (code) {
            case "GJB", "JJF", "GSB" -> "Z".equals(kind) ? Bindingness.GUIDANCE : null;
            default -> binding(kind);
        };
    }

    private static Bindingness binding(@Nullable String kind) {
        if (kind == null || kind.equals("SH")) {
            return Bindingness.MANDATORY;
        }
        return kind.equals("Z") ? Bindingness.GUIDANCE : Bindingness.RECOMMENDED;
    }

    private StandardDesignation rest(
            String head, Publisher publisher, @Nullable Bindingness bindingness, String form)
            throws Refusal {
        String number =
                cursor.need(
                                head.startsWith("DBJ") || head.startsWith("GSB")
                                        ? NUMBER_IN_GROUPS
                                        : NUMBER,
                                form)
                        .group();
        Optional<Integer> year = Optional.empty();
        Optional<MatchResult> date = cursor.take(DATE);
        if (date.isPresent()) {
            year = Optional.of(Year.of(date.get().group(1), form));
        }
        List<Supplement> changes = new ArrayList<>();
        for (Optional<MatchResult> one = cursor.take(CHANGE);
                one.isPresent();
                one = cursor.take(CHANGE)) {
            changes.add(change(one.get(), form));
        }
        Optional<String> second = Optional.empty();
        if (changes.isEmpty() && year.isPresent() && cursor.take(SECOND).isPresent()) {
            second = Optional.of(Standards.read(new Cursor(cursor.takeRest())).normal());
        }
        cursor.end(form);
        return new Assembly(
                        head,
                        head,
                        number,
                        year.map(y -> "-" + y).orElse(""),
                        year,
                        changes,
                        second.map(normal -> "/" + normal).orElse(""),
                        second,
                        Optional.empty(),
                        publisher,
                        Optional.ofNullable(bindingness))
                .build();
    }

    private static Supplement change(MatchResult change, String form) throws Refusal {
        String digits = change.group(2);
        Optional<Integer> year =
                digits == null ? Optional.empty() : Optional.of(Year.of(digits, form));
        String text = "/XG" + change.group(1) + year.map(y -> "-" + y).orElse("");
        return new Supplement(Form.AMENDMENT, text, year);
    }
}
