package org.biaozhun.annex.text;

import org.biaozhun.annex.model.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Chinese characters from the rest of a text, so that each is set in its own language. */
public final class Scripts {

    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF·]*");

    private Scripts() {}

    /** The pieces of a text in order. */
    public static List<Inline> pieces(String text) {
        List<Inline> pieces = new ArrayList<>();
        Matcher run = CHINESE.matcher(text);
        int done = 0;
        while (run.find()) {
            if (run.start() > done) {
                pieces.add(new Inline.Text(text.substring(done, run.start())));
            }
            pieces.add(new Inline.Chinese(run.group()));
            done = run.end();
        }
        if (done < text.length()) {
            pieces.add(new Inline.Text(text.substring(done)));
        }
        return pieces;
    }
}
