#!/bin/sh
# RE2/J 1.8 in the place of java.util.regex: patterns that both read, and that find something else.
#
# Expected: the same answer, or a PatternSyntaxException: RE2/J has the classes and methods of java.util.regex, and refuses what needs
# backtracking, such as references back and looking ahead.
# Seen: no exception, and another answer, for the ends of lines ($ before a last line break, the dot and \u0085), for classes within classes
# (a union in Java, signs in RE2/J), for an intersection with && and for the vertical white space.
# What to do: before RE2/J takes the place of Java's matcher, keep away texts with line breaks, and patterns with [ in [ ], && and \v.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: the same twice on each line'
seen=$(run_java 'com.google.re2j:re2j:1.8' << 'JAVA'
class Finding {
    public static void main(String[] arguments) {
        show("$ before a last line break", "GB/T 1$", "GB/T 1\n");
        show("dot and next line", "a.b", "a\u0085b");
        show("class in a class", "^[a[bc]]$", "b");
        show("intersection", "^[a-z&&[^b]]$", "c");
        show("v of a line break", "^\\v$", "\n");
        show("s of a vertical tab", "^\\s$", "\u000B");
    }

    static void show(String name, String pattern, String text) {
        System.out.println(
                name + ": " + java.util.regex.Pattern.compile(pattern).matcher(text).find()
                        + ", " + com.google.re2j.Pattern.compile(pattern).matcher(text).find());
    }
}
JAVA
)
as_found "$seen" '$ before a last line break: true, false
dot and next line: false, true
class in a class: true, false
intersection: true, false
v of a line break: true, false
s of a vertical tab: true, false'
