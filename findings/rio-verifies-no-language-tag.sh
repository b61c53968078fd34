#!/bin/sh
# RDF4J Rio 5.2.2: VERIFY_LANGUAGE_TAGS lets ill-formed language tags pass; FAIL_ON_UNKNOWN_LANGUAGES is what finds them.
#
# Expected: the grammar of N-Triples takes any letters and digits after @, and RDF 1.1 Concepts (section 3.3) says that a tag must be well-formed
# by BCP 47, where a subtag has at most eight characters. The setting, with the handler for BCP 47 on the class path, would report
# "standardisation" and "x".
# Seen: it reports neither. The other setting, whose name speaks of languages that nobody knows, reports both.
# What to do: set both.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected of VERIFY_LANGUAGE_TAGS: zh-Hans accepted, standardisation and x refused'
seen=$(run_java 'org.eclipse.rdf4j:rdf4j-rio-ntriples:5.2.2 org.eclipse.rdf4j:rdf4j-rio-languages:5.2.2' << 'JAVA'
import java.io.StringReader;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.RioSetting;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

class Finding {
    public static void main(String[] arguments) throws Exception {
        for (String tag : new String[] {"zh-Hans", "standardisation", "x"}) {
            System.out.println(tag
                    + " " + read(tag, BasicParserSettings.VERIFY_LANGUAGE_TAGS)
                    + " " + read(tag, BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES));
        }
    }

    static String read(String tag, RioSetting<Boolean> setting) throws Exception {
        var parser = Rio.createParser(RDFFormat.NTRIPLES);
        parser.set(setting, true);
        try {
            parser.parse(new StringReader("<urn:a> <urn:p> \"text\"@" + tag + " ."), "urn:a");
            return "accepted";
        } catch (RDFParseException refused) {
            return "refused";
        }
    }
}
JAVA
)
as_found "$seen" 'zh-Hans accepted accepted
standardisation accepted refused
x accepted refused'
