package org.biaozhun.imports;

import org.biaozhun.designations.Designations;
import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Reading;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a line of ISO Open Data's list of committees as a row of the table. */
final class CommitteeReader {

    /** Fields of a committee that no column has, for reasons in data/README.md. */
    private static final Set<String> LEFT_OUT = Set.of("scope", "childrenId", "sortKey");

    private static final Set<String> READ =
            Set.of(
                    "id",
                    "reference",
                    "status",
                    "title",
                    "secretariat",
                    "creationDate",
                    "parentId",
                    "pMembers",
                    "oMembers",
                    "committeeLiaisons",
                    "organizationLiaisons");

    private static final String ID = "id";
    private static final String ACRONYM = "acronym";
    private static final String REFERENCE = "reference";
    private static final String ENGLISH = "en";
    private static final Set<String> LANGUAGES = Set.of(ENGLISH, "fr");

    /** ISO prints one of its joint committees with a slash that no other has. */
    private static final String ODD_JOINT = "ISO/IEC/JTC";

    private static final String JOINT = "ISO/IEC JTC";
    private static final int LONGEST_TOLD = 60;

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();
    private final Map<String, Optional<String>> normal = new HashMap<>();
    private final Told told;
    private int line;

    CommitteeReader(Told told) {
        this.told = told;
    }

    /** The committee on a line; empty if it is none, which is told. */
    Optional<CommitteeRow> read(Lines lines) {
        line = lines.number();
        if (lines.isTooLong()) {
            return leftOut(
                    "is longer than %d MB: is it one committee a line?"
                            .formatted(Lines.LONGEST >> 20));
        }
        try {
            JsonNode node = mapper.readTree(lines.bytes(), 0, lines.length());
            return node.isObject() ? committee(node) : leftOut(noObject(node));
        } catch (JacksonException wrong) {
            return leftOut(
                    "is no JSON (column %d: %s): the line is left out; fetch the file again, or correct it"
                            .formatted(
                                    wrong.getLocation().getColumnNr(),
                                    wrong.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }

    private static String noObject(JsonNode node) {
        return node.isArray()
                ? "is a JSON array: write one committee a line, for instance with jq -c '.[]'"
                : "is no JSON object: a line is one committee";
    }

    private Optional<CommitteeRow> leftOut(String message) {
        told.fault(line, message);
        return Optional.empty();
    }

    private Optional<CommitteeRow> committee(JsonNode node) {
        String printed = text(node, REFERENCE);
        if (printed.isEmpty()) {
            return leftOut("has no reference: the line is left out; give it one such as ISO/TC 34");
        }
        Reading<CommitteeDesignation> reading = designation(printed);
        if (!reading.isRead()) {
            return leftOut(
                    "reference \"%s\" is no designation of a committee (%s): the line is left out"
                            .formatted(shortened(printed), reading.fault()));
        }
        String designation = reading.get().normal();
        if (!designation.equals(printed)) {
            told.note(line, "reference \"%s\" is written %s".formatted(printed, designation));
        }
        for (String field : node.propertyNames()) {
            if (!READ.contains(field) && !LEFT_OUT.contains(field)) {
                unknown(field);
            }
        }
        Set<CellText.Change> changes = EnumSet.noneOf(CellText.Change.class);
        List<String> liaisons = list(node, "committeeLiaisons", REFERENCE);
        CommitteeRow row =
                new CommitteeRow(
                        line,
                        id(node),
                        designation,
                        text(node, "status"),
                        day(node),
                        title(node, ENGLISH, changes),
                        title(node, "fr", changes),
                        CellText.of(secretariat(node), changes),
                        parent(node, reading.get()),
                        CellText.of(list(node, "pMembers", ACRONYM), changes),
                        CellText.of(list(node, "oMembers", ACRONYM), changes),
                        liaisons.stream().map(this::liaison).toList(),
                        list(node, "organizationLiaisons", ACRONYM));
        changes.forEach(change -> told.note(line, change.words()));
        return Optional.of(row);
    }

    private static Reading<CommitteeDesignation> designation(String printed) {
        String usual =
                printed.startsWith(ODD_JOINT)
                        ? JOINT + printed.substring(ODD_JOINT.length())
                        : printed;
        return Designations.committee(usual);
    }

    /** A committee in liaison in the normal form if it has one, else as printed. */
    private String liaison(String printed) {
        return normal.computeIfAbsent(
                        printed,
                        text -> {
                            Reading<CommitteeDesignation> read = designation(text);
                            return read.isRead()
                                    ? Optional.of(read.get().normal())
                                    : Optional.empty();
                        })
                .orElse(printed);
    }

    private String parent(JsonNode node, CommitteeDesignation designation) {
        Optional<String> parent = designation.parent();
        boolean hasNumber = has(node, "parentId");
        if (parent.isEmpty() == hasNumber) {
            told.fault(
                    line,
                    "%s has %s parentId, though its designation names %s: by the designation it is %s"
                            .formatted(
                                    designation.normal(),
                                    hasNumber ? "a" : "no",
                                    parent.orElse("no parent"),
                                    parent.map(above -> "under " + above)
                                            .orElse("under no other")));
        }
        return parent.orElse("");
    }

    private String id(JsonNode node) {
        JsonNode id = node.path(ID);
        if (id.isIntegralNumber()) {
            return id.asString();
        }
        wrong(ID, "a number");
        return "";
    }

    private String day(JsonNode node) {
        String day = text(node, "creationDate");
        try {
            return day.isEmpty() ? "" : LocalDate.parse(day).toString();
        } catch (DateTimeException none) {
            wrong("creationDate", "a day such as 1947-01-31");
            return "";
        }
    }

    private String title(JsonNode node, String language, Set<CellText.Change> changes) {
        JsonNode title = node.path("title");
        if (!title.isObject()) {
            if (language.equals(ENGLISH)) {
                wrong("title", "an object with en");
            }
            return "";
        }
        for (String other : title.propertyNames()) {
            if (!LANGUAGES.contains(other)) {
                unknown("title." + other);
            }
        }
        return CellText.of(text(title, language), changes);
    }

    private String secretariat(JsonNode node) {
        if (!has(node, "secretariat")) {
            return "";
        }
        JsonNode held = node.path("secretariat");
        if (!held.isObject()) {
            wrong("secretariat", "an object with acronym");
            return "";
        }
        return text(held, ACRONYM);
    }

    /** The names of a list of members or liaisons; those without a name are told. */
    private List<String> list(JsonNode node, String field, String name) {
        if (!has(node, field)) {
            return List.of();
        }
        JsonNode all = node.path(field);
        if (!all.isArray()) {
            wrong(field, "a list");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        int nameless = 0;
        for (JsonNode one : all) {
            for (String other : one.propertyNames()) {
                if (!other.equals(ID) && !other.equals(name)) {
                    unknown(field + "." + other);
                }
            }
            JsonNode value = one.path(name);
            if (value.isString() && !value.asString().isBlank()) {
                names.add(value.asString());
            } else {
                nameless++;
            }
        }
        if (nameless > 0) {
            told.note(
                    line,
                    "%s: entries that have a number and no %s are left out".formatted(field, name));
        }
        return names;
    }

    private String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            wrong(field, "a text");
            return "";
        }
        return value.asString().strip();
    }

    private static boolean has(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return !value.isMissingNode() && !value.isNull();
    }

    private void wrong(String field, String wanted) {
        told.fault(line, "%s is not %s: its cell stays empty; correct it".formatted(field, wanted));
    }

    private void unknown(String field) {
        told.note(
                line,
                "field %s is not known, and is left out: see data/README.md for those that are read"
                        .formatted(shortened(field)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }
}
