package org.biaozhun.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What an import has to say: faults at once with their line, the rest once, in the end. */
final class Told {

    private final String source;
    private final Consumer<String> sink;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int faults;

    private static final class Note {
        private final int first;
        private int times;

        Note(int first) {
            this.first = first;
        }
    }

    /**
     * Tells of one source.
     *
     * @param source its name, as faults begin
     * @param sink takes each line
     */
    Told(String source, Consumer<String> sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Something is wrong, and something of the line is left out. */
    void fault(int line, String message) {
        faults++;
        sink.accept("%s:%d %s".formatted(source, line, message));
    }

    /** Something that is told once for all lines that have it. */
    void note(int line, String message) {
        notes.computeIfAbsent(message, fresh -> new Note(line)).times++;
    }

    int faults() {
        return faults;
    }

    /** Tells what is told once. */
    void end() {
        notes.forEach((message, note) ->
                sink.accept(
                        "%s:%d %s%s"
                                .formatted(
                                        source,
                                        note.first,
                                        message,
                                        note.times == 1
                                                ? ""
                                                : " (the first of %d lines)"
                                                        .formatted(note.times))));
    }
}
