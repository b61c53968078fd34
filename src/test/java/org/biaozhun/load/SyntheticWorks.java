package org.biaozhun.load;

import java.util.List;

/**
 * Standards with three editions for each committee, regulatory documents that rest on each other,
 * and memberships whose times are told in all ways.
 */
final class SyntheticWorks {

    private static final List<String> ISSUED =
            List.of(
                    "\"%d-03-14\"^^xsd:date",
                    "\"%d-07\"^^xsd:gYearMonth",
                    "\"%d\"^^xsd:gYear",
                    "\"%d-35\"^^edtf:EDTF",
                    "\"[..%d-01-13]\"^^edtf:EDTF");
    private static final List<String> TIMES =
            List.of(
                    "bz:edtf \"2013~\"",
                    "bz:edtf \"2006/2009\"",
                    "bz:edtf \"[2006..2009]\"",
                    "bz:edtf \"2021-03-01/..\"",
                    "schema:startDate \"2011\"^^xsd:gYear",
                    "schema:startDate \"2012-05\"^^xsd:gYearMonth ; schema:endDate"
                            + " \"2019-06-30\"^^xsd:date",
                    "schema:endDate \"[2018-01-15..]\"^^edtf:EDTF");
    private static final List<Integer> YEARS = List.of(2008, 2016, 2024);

    private final SyntheticCorpus.Sink sink;
    private final int committees;
    private final int people;

    SyntheticWorks(SyntheticCorpus.Sink sink, int committees, int people) {
        this.sink = sink;
        this.committees = committees;
        this.people = people;
    }

    void write() {
        for (int n = 0; n < committees; n++) {
            standard(n);
            document(n);
            membership(n);
        }
    }

    private void standard(int n) {
        int number = 60_000 + n;
        String previous = "";
        for (int year : YEARS) {
            String replaces =
                    previous.isEmpty() ? "" : "  dcterms:replaces %s ;\n".formatted(previous);
            String edition = "standard:gb-t-%d-%d".formatted(number, year);
            sink.add(
                    n + year,
                    """
                    %1$s a bz:StandardEdition ;
                      skos:prefLabel "Methods of Trial %2$d, edition of %3$d"@en ;
                      dcterms:identifier "GB/T %2$d-%3$d" ;
                    %4$s  dcterms:issued "%3$d-%5$02d-20"^^xsd:date ;
                      bz:effectiveDate "%3$d-%6$02d-01"^^xsd:date ;
                      bz:issuedBy body:sac, body:samr ;
                      bz:responsibleBody committee:tc-%7$d .
                    """
                            .formatted(
                                    edition, number, year, replaces, n % 6 + 1, n % 6 + 7, n + 1));
            previous = edition;
        }
    }

    private void document(int n) {
        String rests = n < 2 ? "" : "  eli:based_on document:measures-%d ;\n".formatted(n / 2);
        sink.add(
                n * 3,
                """
                document:measures-%1$d a bz:RegulatoryDocument ;
                  skos:prefLabel "Measures %1$d on Supervision"@en ;
                  dcterms:title "Measures %1$d on Supervision"@en ;
                  bz:documentType document-type:action-plan ;
                  bz:stage stage:final ;
                  bz:issuedBy body:agency-%2$d ;
                %3$s  dcterms:issued %4$s .
                """
                        .formatted(
                                n,
                                n % SyntheticBodies.AGENCIES,
                                rests,
                                ISSUED.get(n % ISSUED.size()).formatted(2005 + n % 20)));
    }

    private void membership(int n) {
        sink.add(
                n * 5,
                """
                tenure:m-%1$d a bz:Tenure ;
                  skos:prefLabel "Member of TC %2$d, %1$d"@en ;
                  org:member person:p-%3$d ;
                  org:organization committee:tc-%2$d ;
                  org:role role:member ;
                  %4$s .
                """
                        .formatted(n, n + 1, n * 7 % people, TIMES.get(n % TIMES.size())));
    }
}
