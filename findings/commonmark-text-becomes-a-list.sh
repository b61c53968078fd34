#!/bin/sh
# commonmark-java 0.29.0: a paragraph whose text begins with a plus sign is written as a list, and is read back as one.
#
# Expected: MarkdownRenderer escapes what would be read as mark-up, so that a document that is written and parsed again is the same one; CommonMark
# 0.31.2 (5.2) has three bullet markers, -, + and *. The renderer does escape - at the beginning of a line.
# Seen: "- text" is written as "\- text", "+ text" as it is; the parser makes a list of it.
# What to do: give the renderer a node renderer of its own that names + among its special characters (getSpecialCharacters).
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: <p> three times'
seen=$(run_java 'org.commonmark:commonmark:0.29.0' << 'JAVA'
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

class Finding {
    public static void main(String[] arguments) {
        for (String text : new String[] {"- text", "* text", "+ text"}) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(text));
            Document document = new Document();
            document.appendChild(paragraph);
            String written = MarkdownRenderer.builder().build().render(document).strip();
            String read = HtmlRenderer.builder().build().render(Parser.builder().build().parse(written));
            System.out.println(written + " -> " + read.replace("\n", ""));
        }
    }
}
JAVA
)
as_found "$seen" '\- text -> <p>- text</p>
\* text -> <p>* text</p>
+ text -> <ul><li>text</li></ul>'
