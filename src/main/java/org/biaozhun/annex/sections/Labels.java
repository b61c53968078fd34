package org.biaozhun.annex.sections;

import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Line;

import java.util.ArrayList;
import java.util.List;

/** A label stands once: lines that go on with it have none. */
final class Labels {

    private Labels() {}

    static List<Line> once(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        String above = "";
        for (Line line : lines) {
            boolean goesOn = !line.label().isEmpty() && line.label().equals(above);
            shown.add(
                    goesOn
                            ? new Line(
                                    "", line.status(), line.content(), line.sources(), line.notes())
                            : line);
            above = line.label().isEmpty() ? above : line.label();
        }
        return shown;
    }

    /** Notes on the thing itself stand at the first line of its entry. */
    static List<Line> noted(List<Line> lines, List<Footnote> notes) {
        if (lines.isEmpty() || notes.isEmpty()) {
            return lines;
        }
        List<Line> noted = new ArrayList<>(lines);
        Line first = lines.getFirst();
        List<Footnote> all = new ArrayList<>(notes);
        all.addAll(first.notes());
        noted.set(
                0, new Line(first.label(), first.status(), first.content(), first.sources(), all));
        return noted;
    }
}
