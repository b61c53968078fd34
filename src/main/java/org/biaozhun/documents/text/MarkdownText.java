package org.biaozhun.documents.text;

import org.biaozhun.annex.model.Inline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Running text in Markdown. */
final class MarkdownText {

    /** Characters that would be read as mark-up. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&#~|]");

    private MarkdownText() {}

    static String of(List<Inline> content) {
        return content.stream().map(MarkdownText::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        return switch (piece) {
            case Inline.Text text -> escaped(text.text());
            case Inline.Chinese chinese -> escaped(chinese.text());
            case Inline.Emphasis emphasis -> {
                String mark = emphasis.strong() ? "**" : "*";
                yield mark + escaped(emphasis.text()) + mark;
            }
            case Inline.Reference reference ->
                    "[" + escaped(reference.text()) + "](#" + reference.anchor() + ")";
            case Inline.WebLink link -> "[" + escaped(link.text()) + "](<" + link.url() + ">)";
        };
    }

    static String escaped(String text) {
        return SPECIAL.matcher(text.replace('\n', ' ')).replaceAll("\\\\$0");
    }
}
