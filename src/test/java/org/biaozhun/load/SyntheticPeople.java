package org.biaozhun.load;

import java.util.List;
import java.util.Locale;

/**
 * People with names of pinyin syllables. The first chair and the next assist the committees, then
 * come six generations of heads of bodies, then members.
 */
final class SyntheticPeople {

    private static final List<String> FAMILIES =
            List.of(
                    "Bai 白", "Cai 蔡", "Cao 曹", "Chen 陈", "Cheng 程", "Cui 崔", "Dai 戴", "Deng 邓",
                    "Ding 丁", "Du 杜", "Fan 范", "Feng 冯", "Gao 高", "Guo 郭", "Han 韩", "He 何", "Hu 胡",
                    "Huang 黄", "Jia 贾", "Jiang 蒋", "Jin 金", "Kong 孔", "Li 李", "Liang 梁", "Lin 林",
                    "Liu 刘", "Lu 陆", "Luo 罗", "Ma 马", "Meng 孟", "Pan 潘", "Peng 彭", "Qin 秦", "Ren 任",
                    "Shen 沈", "Shi 石", "Song 宋", "Sun 孙", "Tang 唐", "Tian 田", "Wang 王", "Wei 魏",
                    "Wu 吴", "Xie 谢", "Xu 徐", "Yang 杨", "Yu 于", "Zhang 张", "Zhao 赵", "Zhou 周");
    private static final List<String> GIVEN =
            List.of(
                    "An 安", "Bo 波", "Chun 春", "Dong 东", "Fang 芳", "Guang 光", "Hai 海", "Hong 红",
                    "Hua 华", "Jian 建", "Jing 静", "Jun 军", "Kai 凯", "Lan 兰", "Lei 雷", "Li 丽",
                    "Min 敏", "Ming 明", "Ning 宁", "Ping 平", "Qiang 强", "Qing 清", "Rong 荣", "Shan 山",
                    "Tao 涛", "Wen 文", "Xin 新", "Yan 燕", "Yong 勇", "Zhi 志");
    private static final int GENERATIONS = 6;
    private static final int BODIES = SyntheticBodies.AGENCIES + SyntheticBodies.INSTITUTES;

    private final SyntheticCorpus.Sink sink;
    private final int people;
    private final int committees;

    SyntheticPeople(SyntheticCorpus.Sink sink, int people, int committees) {
        this.sink = sink;
        this.people = people;
        this.committees = committees;
    }

    void write() {
        for (int n = 0; n < people; n++) {
            person(n);
        }
    }

    private void person(int n) {
        String family = FAMILIES.get(n % FAMILIES.size());
        int which = n / FAMILIES.size();
        String first = GIVEN.get(which / GIVEN.size() % GIVEN.size());
        String second = GIVEN.get(which % GIVEN.size());
        String given = pinyin(first) + pinyin(second).toLowerCase(Locale.ROOT);
        String names =
                """
                person:p-%1$d a foaf:Person ;
                  skos:prefLabel "%2$s %3$s"@en, "%4$s"@zh-Hans ;
                  foaf:familyName "%2$s"@en ;
                  foaf:givenName "%3$s"@en ;
                  schema:birthDate "%5$d"^^xsd:gYear .
                """
                        .formatted(
                                n,
                                pinyin(family),
                                given,
                                character(family) + character(first) + character(second),
                                1955 + n % 35);
        sink.add(n, names + first(n) + second(n) + third(n) + part(n));
        if (n % 3 == 0) {
            sink.add(n + 157, "person:p-%1$d schema:honorificPrefix \"Ms.\"@en .\n".formatted(n));
        }
        if (n % 3 == 0 && isCurrent(n)) {
            sink.add(
                    n + 157,
                    "tenure:p-%1$d-3 bz:observedOn \"%2$s\"^^xsd:date .\n"
                            .formatted(n, SyntheticCorpus.lastDay(n + 157)));
        }
    }

    private static String first(int n) {
        return tenure(
                        n,
                        1,
                        "Engineer",
                        "body:institute-" + n % SyntheticBodies.INSTITUTES,
                        "expert")
                + span(1990 + n % 8, 1998 + n % 3)
                + "  bz:tenureStatus tenure-status:ended .\n";
    }

    private static String second(int n) {
        return tenure(n, 2, "Vice Director", body(n * 11), "deputy-head")
                + span(2001, 2006 + n % 7)
                + "  bz:tenureStatus tenure-status:ended .\n";
    }

    /** Whether the third tenure has not ended. */
    private boolean isCurrent(int n) {
        int heads = n - 2 * committees;
        return heads < 0 || heads / BODIES >= GENERATIONS - 1;
    }

    private String third(int n) {
        int heads = n - 2 * committees;
        if (heads < 0) {
            String role = n < committees ? "chair" : "vice-chair";
            return tenure(n, 3, role, "committee:tc-" + (n % committees + 1), role)
                    + current(n, 2014);
        }
        int generation = heads / BODIES;
        if (generation >= GENERATIONS) {
            return tenure(n, 3, "Member", "committee:tc-" + (n % committees + 1), "member")
                    + current(n, 2014);
        }
        String head =
                tenure(n, 3, "Head", body(heads), "head")
                        + "  bz:post post:"
                        + body(heads).substring(5)
                        + "-head ;\n";
        int start = 2004 + 4 * generation - heads % 2;
        return generation == GENERATIONS - 1
                ? head + oversees(heads % BODIES) + current(n, 2024)
                : head + span(start, start + 3) + "  bz:tenureStatus tenure-status:ended .\n";
    }

    private static String oversees(int body) {
        return body < SyntheticBodies.AGENCIES
                ? "  bz:oversees unit:agency-%1$d-0, unit:agency-%1$d-1 ;\n".formatted(body)
                : "";
    }

    private static String body(int n) {
        int body = n % BODIES;
        return body < SyntheticBodies.AGENCIES
                ? "body:agency-" + body
                : "body:institute-" + (body - SyntheticBodies.AGENCIES);
    }

    private static String tenure(int n, int position, String title, String where, String role) {
        return """
        tenure:p-%1$d-%2$d a bz:Tenure ;
          skos:prefLabel "%3$s of %4$s, %1$d"@en ;
          org:member person:p-%1$d ;
          org:organization %4$s ;
          org:role role:%5$s ;
          schema:position %2$d ;
        """
                .formatted(n, position, title, where, role);
    }

    private static String span(int from, int to) {
        return """
          schema:startDate "%d-03"^^xsd:gYearMonth ;
          schema:endDate "%d-02-14"^^xsd:date ;
        """
                .formatted(from, to);
    }

    private static String current(int n, int from) {
        return """
          schema:startDate "%d-%02d-01"^^xsd:date ;
          bz:tenureStatus tenure-status:current .
        """
                .formatted(from, n % 12 + 1);
    }

    /** Three in ten people take part in an event. */
    private static String part(int n) {
        return n % 10 < 7
                ? ""
                : """
                participation:p-%1$d a bz:Participation ;
                  skos:prefLabel "Part %1$d"@en ;
                  bz:participant person:p-%1$d ;
                  bz:event event:meeting-%2$d ;
                  bz:capacity capacity:keynote-speaker .
                """
                        .formatted(n, n % SyntheticCorpus.ARTICLES);
    }

    private static String pinyin(String both) {
        return both.substring(0, both.indexOf(' '));
    }

    private static String character(String both) {
        return both.substring(both.indexOf(' ') + 1);
    }
}
