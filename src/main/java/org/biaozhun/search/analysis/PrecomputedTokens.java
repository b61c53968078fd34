package org.biaozhun.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Tokens that are made elsewhere, for one value of a field. */
public final class PrecomputedTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;
    private final int length;

    /**
     * A token.
     *
     * @param text what is indexed
     * @param start index in the value of the first character it stands for
     */
    public record Token(String text, int start) {}

    /**
     * The tokens of a value; each reaches to its end.
     *
     * @param tokens the tokens in the order of their starts
     * @param length length of the value
     */
    public PrecomputedTokens(List<Token> tokens, int length) {
        this.tokens = tokens.iterator();
        this.length = length;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!tokens.hasNext()) {
            return false;
        }
        Token token = tokens.next();
        term.append(token.text());
        offset.setOffset(token.start(), length);
        step.setPositionIncrement(1);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(length, length);
    }
}
