package org.biaozhun.load;

import java.util.List;

/** Agencies with departments, institutes, committees with what they do, and events. */
final class SyntheticBodies {

    static final int AGENCIES = 40;
    static final int INSTITUTES = 300;

    private static final int UNITS = 5;
    private static final List<String> WHAT =
            List.of(
                    "Safety 安全",
                    "Testing 试验",
                    "Terms 术语",
                    "Quality 质量",
                    "Energy Use 能源",
                    "Interfaces 接口",
                    "Materials 材料",
                    "Services 服务",
                    "Data 数据",
                    "Design 设计");
    private static final List<String> WHICH =
            List.of(
                    "Industrial 工业",
                    "Household 家用",
                    "Medical 医用",
                    "Marine 海洋",
                    "Railway 铁路",
                    "Electric 电动",
                    "Optical 光学",
                    "Digital 数字",
                    "Agricultural 农业",
                    "Light 轻型");
    private static final List<String> THING =
            List.of(
                    "Pumps 水泵",
                    "Valves 阀门",
                    "Batteries 电池",
                    "Networks 网络",
                    "Vehicles 车辆",
                    "Cables 电缆",
                    "Machines 机械",
                    "Instruments 仪器",
                    "Packaging 包装",
                    "Textiles 纺织");

    private final SyntheticCorpus.Sink sink;
    private final int committees;

    SyntheticBodies(SyntheticCorpus.Sink sink, int committees) {
        this.sink = sink;
        this.committees = committees;
    }

    void write() {
        sink.add(0, AUTHORITIES);
        for (int n = 0; n < AGENCIES; n++) {
            agency(n);
        }
        for (int n = 0; n < INSTITUTES; n++) {
            institute(n);
        }
        for (int n = 0; n < committees; n++) {
            committee(n);
        }
        for (int n = 0; n < SyntheticCorpus.ARTICLES; n++) {
            event(n);
        }
    }

    private static final String AUTHORITIES =
            """
            body:samr a bz:Agency ; skos:prefLabel "State Administration for Market Regulation"@en ;
              skos:notation "SAMR" .
            body:sac a bz:Agency ; skos:prefLabel "Standardisation Administration of China"@en ;
              skos:notation "SAC" ; org:subOrganizationOf body:samr .
            body:cnca a bz:Agency ; skos:notation "CNCA" ; org:subOrganizationOf body:samr ;
              skos:prefLabel "Certification and Accreditation Administration"@en .
            body:iso a org:FormalOrganization ; skos:notation "ISO" ;
              skos:prefLabel "International Organization for Standardization"@en ;
              org:classification classification:international-organisation .
            """;

    private void agency(int n) {
        StringBuilder text = new StringBuilder();
        text.append(
                """
                body:agency-%1$d a bz:Agency ;
                  skos:prefLabel "Ministry of %2$s %3$d"@en, "%4$s部%3$d"@zh-Hans ;
                  skos:notation "MO%3$d" ;
                  bz:remit "%2$s in all provinces"@en .
                """
                        .formatted(n, en(WHAT, n), n + 1, zh(WHAT, n)));
        text.append(post("agency-" + n, "Minister " + (n + 1)));
        for (int unit = 0; unit < UNITS; unit++) {
            text.append(
                    """
                    unit:agency-%1$d-%2$d a org:OrganizationalUnit ;
                      skos:prefLabel "%3$s Department"@en ;
                      org:unitOf body:agency-%1$d .
                    """
                            .formatted(n, unit, en(WHICH, n + unit)));
        }
        sink.add(n * 7, text.toString());
    }

    private void institute(int n) {
        String name = en(WHICH, n) + " " + en(THING, n / 10);
        sink.add(
                n,
                """
                body:institute-%1$d a org:FormalOrganization ;
                  skos:prefLabel "Institute %2$d of %3$s"@en, "%4$s研究院%2$d"@zh-Hans ;
                  skos:notation "IN%2$d" ;
                  org:classification classification:research-institute ;
                  org:subOrganizationOf body:agency-%5$d ;
                  bz:remit "Research on %3$s"@en .
                """
                                .formatted(
                                        n,
                                        n + 1,
                                        name,
                                        zh(WHICH, n) + zh(THING, n / 10),
                                        n % AGENCIES)
                        + post("institute-" + n, "Director of Institute " + (n + 1)));
    }

    private static String post(String body, String name) {
        return """
        post:%1$s-head a org:Post ; skos:prefLabel "%2$s"@en ; org:postIn body:%1$s ;
          bz:singleSeat true .
        """
                .formatted(body, name);
    }

    private void committee(int n) {
        int number = n + 1;
        String en = en(WHAT, n) + " of " + en(WHICH, n / 10) + " " + en(THING, n / 100);
        String zh = zh(WHICH, n / 10) + zh(THING, n / 100) + zh(WHAT, n);
        sink.add(
                n,
                """
                committee:tc-%1$d a bz:TechnicalCommittee ;
                  skos:prefLabel "National Technical Committee %1$d on %2$s"@en,
                    "全国%3$s标准化技术委员会"@zh-Hans ;
                  dcterms:identifier "SAC/TC %1$d" ;
                  org:subOrganizationOf body:sac ;
                  bz:remit "National standards on %2$s"@en .
                standard:gb-t-%4$d-2023 a bz:StandardEdition ;
                  skos:prefLabel "%2$s: Requirements %1$d"@en ;
                  dcterms:identifier "GB/T %4$d-2023" ;
                  dcterms:issued "2023-%5$02d-15"^^xsd:date ;
                  bz:issuedBy body:sac ;
                  bz:responsibleBody committee:tc-%1$d .
                """
                                .formatted(number, en, zh, 40_000 + n, n % 12 + 1)
                        + seat(number, "leading-agency", "agency-" + n % AGENCIES)
                        + seat(number, "secretariat", "institute-" + n % INSTITUTES));
    }

    private static String seat(int committee, String role, String body) {
        return """
        tenure:tc-%1$d-%2$s a bz:Tenure ;
          skos:prefLabel "%2$s of TC %1$d"@en ;
          org:member body:%3$s ;
          org:organization committee:tc-%1$d ;
          org:role role:%2$s ;
          bz:tenureStatus tenure-status:current .
        """
                .formatted(committee, role, body);
    }

    private void event(int n) {
        sink.add(
                n,
                """
                event:meeting-%1$d a bz:Event ;
                  skos:prefLabel "Annual Meeting %1$d"@en ;
                  bz:eventKind event-kind:plenary-session ;
                  schema:organizer committee:tc-%2$d ;
                  schema:startDate "%3$s"^^xsd:date .
                """
                        .formatted(n, n % committees + 1, SyntheticCorpus.lastDay(n)));
    }

    private static String en(List<String> words, int n) {
        String both = words.get(n % words.size());
        return both.substring(0, both.lastIndexOf(' '));
    }

    private static String zh(List<String> words, int n) {
        String both = words.get(n % words.size());
        return both.substring(both.lastIndexOf(' ') + 1);
    }
}
