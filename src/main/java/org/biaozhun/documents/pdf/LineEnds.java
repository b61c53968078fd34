package org.biaozhun.documents.pdf;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: as Unicode says (UAX #14), but never in a designation such as {@code GB/T
 * 44831} or {@code ISO/IEC JTC 1/SC 42}. At a slash only an address is broken, and after it.
 */
final class LineEnds implements FSTextBreaker {

    private static final Pattern DESIGNATION =
            Pattern.compile(
                    "(?<![A-Za-z0-9])[A-Z][A-Z/.-]*(?: [A-Z/]+){0,2}(?:"
                            + " [A-Z]*[0-9][A-Za-z0-9.:/-]*)+");

    private static final String BLANKS = " \t\n\u3000";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private Matcher designation = DESIGNATION.matcher("");
    private boolean found;

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        designation = DESIGNATION.matcher(newText);
        found = designation.find();
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < text.length() && !isAllowed(end)) {
            end = breaks.next();
        }
        return end;
    }

    private boolean isAllowed(int end) {
        while (found && designation.end() <= end) {
            found = designation.find();
        }
        if (found && designation.start() < end) {
            return false;
        }
        boolean atSlash = text.charAt(end - 1) == '/' || text.charAt(end) == '/';
        return !atSlash || (text.charAt(end) != '/' && isInAddress(end));
    }

    private boolean isInAddress(int end) {
        int start = end;
        while (start > 0 && BLANKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int scheme = text.indexOf("://", start);
        return scheme >= 0 && scheme + 3 < end;
    }
}
