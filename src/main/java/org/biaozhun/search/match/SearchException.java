package org.biaozhun.search.match;

/** A parameter of a search is not right. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A fault.
     *
     * @param parameter name of the parameter
     * @param expected what it takes, in words that follow its name
     */
    public SearchException(String parameter, String expected) {
        super("%s %s".formatted(parameter, expected));
    }
}
