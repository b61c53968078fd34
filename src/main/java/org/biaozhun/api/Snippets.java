package org.biaozhun.api;

import org.biaozhun.answers.Call;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.selection.Selection;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;

/**
 * How to have an answer elsewhere.
 *
 * @param downloads a link for each format
 * @param curl a command line
 * @param python a line of Python with pandas
 * @param r a line of R
 * @param excel the address for Data, From Web
 */
record Snippets(List<Download> downloads, String curl, String python, String r, String excel) {

    /**
     * A link to an answer.
     *
     * @param format name of the format
     * @param href path and query
     */
    record Download(String format, String href) {}

    static Snippets of(String base, Call call, List<AnswerFormat> formats, Selection selection) {
        List<Download> downloads = new ArrayList<>();
        for (AnswerFormat format : formats) {
            if (format != AnswerFormat.HTML) {
                downloads.add(new Download(format.ending(), selection.in(path(call, format))));
            }
        }
        AnswerFormat table =
                formats.contains(AnswerFormat.CSV) ? AnswerFormat.CSV : formats.getFirst();
        String path = selection.in(path(call, table));
        String url = base + path;
        return new Snippets(
                downloads,
                "curl '%s'".formatted(url),
                "pandas.read_csv(\"%s\")".formatted(url),
                "read.csv(\"%s\", encoding = \"UTF-8\")".formatted(url),
                url + (path.contains("?") ? "&" : "?") + "bom=1");
    }

    private static String path(Call call, AnswerFormat format) {
        UriComponentsBuilder path =
                UriComponentsBuilder.fromPath(
                        "/api/queries/" + call.query() + "." + format.ending());
        call.values().keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
        return path.encode().buildAndExpand(call.values().values().toArray()).toUriString();
    }
}
