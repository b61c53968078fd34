package org.biaozhun.search.index;

/**
 * A name of a thing, or a text around it that is searched too.
 *
 * @param role what kind of name or text it is
 * @param text the name as a source prints it
 * @param language language tag, or empty
 */
public record Name(Role role, String text, String language) {

    /** What kind of name or text it is, in the order in which matches are told. */
    public enum Role {
        ABBREVIATION("abbreviation"),
        DESIGNATION("designation"),
        LABEL("name"),
        OTHER_NAME("other name"),
        TITLE("title"),
        DESCRIPTION("description"),
        KIND("kind"),
        BELONGS_TO("what it belongs to"),
        YEAR("year"),
        DATE("date");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        /** The role in words. */
        public String words() {
            return words;
        }
    }

    /** Whether it is short for the thing: an abbreviation or a designation. */
    boolean isShort() {
        return role == Role.ABBREVIATION || role == Role.DESIGNATION;
    }
}
