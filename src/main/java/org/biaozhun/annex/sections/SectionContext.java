package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.text.Anchors;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.annex.text.Scripts;
import org.biaozhun.annex.text.TenureTimes;
import org.biaozhun.corpus.Finding;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.DateText;
import org.biaozhun.dates.Standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the makers of sections share: facts, words, anchors, marks, and what they find invalid. */
public final class SectionContext {

    private final Facts facts;
    private final AnnexMessages words;
    private final DateText dates;
    private final TenureTimes times;
    private final Anchors anchors;
    private final SourceNumbers numbers;
    private final List<Finding> findings = new ArrayList<>();

    public SectionContext(Facts facts, AnnexMessages words, Anchors anchors) {
        this.facts = facts;
        this.numbers = new SourceNumbers(facts.sources());
        this.words = words;
        this.dates = new DateText(words.language().locale());
        this.times = new TenureTimes(words, facts.asOf());
        this.anchors = anchors;
    }

    public Facts facts() {
        return facts;
    }

    public AnnexMessages words() {
        return words;
    }

    DateText dates() {
        return dates;
    }

    /** When a tenure was held, or an empty text. */
    String when(Tenure tenure) {
        return times.of(tenure);
    }

    public Anchors anchors() {
        return anchors;
    }

    public SourceNumbers numbers() {
        return numbers;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** A mistake in an entry or a section. */
    public void violation(String place, String message) {
        findings.add(Finding.violation(new Finding.Place("annex/" + place, 0, 0), message));
    }

    /** Worth a look. */
    public void warning(String place, String message) {
        findings.add(Finding.warning(new Finding.Place("annex/" + place, 0, 0), message));
    }

    /**
     * Adds a line, or a finding if nobody states it.
     *
     * @param lines where to
     * @param about IRI of the thing whose editorial notes become footnotes
     */
    void line(
            List<Line> lines,
            String label,
            Optional<Standing> status,
            List<Inline> content,
            Set<String> articles,
            String about) {
        if (articles.isEmpty()) {
            violation(about, "no source for: " + label + " " + text(content));
            return;
        }
        List<Inline> said = new ArrayList<>(content);
        if (facts.isBackground(articles)) {
            said.add(new Inline.Text(" [" + words.get("background") + "]"));
        }
        lines.add(new Line(label, status, said, numbers.marks(articles), footnotes(about)));
    }

    /** A line that says that something is not known; it needs no source. */
    Line unknown(String label, String text) {
        List<Inline> content = text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
        return new Line(
                label,
                Optional.of(Standing.of(Certainty.NOT_KNOWN)),
                content,
                List.of(),
                List.of());
    }

    /** A line that says that no source states something; it needs no source. */
    Line notStated(String label) {
        Inline said = new Inline.Text(words.get("not-stated"));
        return new Line(label, Optional.empty(), List.of(said), List.of(), List.of());
    }

    /** A title at a body, with the body linked: within the title, or after it. */
    public List<Inline> title(String title, Ref body) {
        Actor actor = facts.actors().get(body.iri());
        String label = actor == null ? body.label() : actor.label();
        int at = title.indexOf(label);
        List<Inline> content = new ArrayList<>();
        if (at < 0) {
            content.add(new Inline.Text(title + ", "));
            content.addAll(name(body));
            return content;
        }
        if (at > 0) {
            content.add(new Inline.Text(title.substring(0, at)));
        }
        content.addAll(name(body));
        if (at + label.length() < title.length()) {
            content.add(new Inline.Text(title.substring(at + label.length())));
        }
        return content;
    }

    List<Footnote> footnotes(String about) {
        return facts.notesOn(about).stream()
                .map(note ->
                        new Footnote(
                                Scripts.pieces(footnote(note)), numbers.marks(note.articles())))
                .toList();
    }

    private String footnote(SourcedValue note) {
        return note.iri().isEmpty() ? note.text() : words.get("note.inferred", note.text());
    }

    /** The name of a thing, linked to its entry if it has one, with its Chinese name. */
    List<Inline> name(Ref thing) {
        Actor actor = facts.actors().get(thing.iri());
        String label = actor == null ? thing.label() : actor.label();
        List<Inline> name =
                new ArrayList<>(
                        anchors.find(thing.iri())
                                .map(anchor -> List.<Inline>of(new Inline.Reference(label, anchor)))
                                .orElseGet(() -> Scripts.pieces(label)));
        if (actor != null && actor.zh().isPresent()) {
            name.add(new Inline.Text(" "));
            name.add(new Inline.Chinese(actor.zh().get()));
        }
        return name;
    }

    /** Things after each other, with commas. */
    List<Inline> names(Collection<Ref> things) {
        List<Inline> names = new ArrayList<>();
        for (Ref thing : things) {
            if (!names.isEmpty()) {
                names.add(new Inline.Text(", "));
            }
            names.addAll(name(thing));
        }
        return names;
    }

    public static String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The title in the language of the document, and the Chinese one beside an English one. */
    public String title(String en, String zh) {
        return words.language() == Language.ZH && !zh.isEmpty() ? zh : en;
    }

    public Optional<String> beside(String zh) {
        return words.language() == Language.ZH || zh.isEmpty() ? Optional.empty() : Optional.of(zh);
    }
}
