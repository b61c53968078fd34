package org.biaozhun.search;

/** A parameter of a search is not right. */
final class SearchFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A fault.
     *
     * @param parameter name of the parameter
     * @param expected what it takes, in words that follow its name
     */
    SearchFault(String parameter, String expected) {
        super("%s %s".formatted(parameter, expected));
    }
}
