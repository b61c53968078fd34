package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chinese pages name things in Chinese first, where a source prints that, and mark what is not. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChineseNamesTests {

    @LocalServerPort private int port;

    private Document page(String path, String language) throws Exception {
        return Html.of(port, path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                .document();
    }

    @ParameterizedTest
    @CsvSource({
        "body/sac, 国家标准化管理委员会, Standardisation Administration of China",
        "body/samr, 国家市场监管总局, State Administration for Market Regulation",
        "body/cnca, 中国国家认证认可监督管理委员会, Certification and Accreditation Administration of China",
        "body/ccsa, 中国通信标准化协会, China Communications Standards Association",
    })
    void aThingWithAChineseNameIsCalledSo(String path, String chinese, String english)
            throws Exception {
        Document page = page("/id/" + path, "zh");
        assertThat(page.title()).startsWith(chinese);
        assertThat(page.expectFirst("h1 span").text()).isEqualTo(chinese);
        assertThat(page.expectFirst("h1 span").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.expectFirst("h1 .second[lang=en]").text()).isEqualTo(english);
        Document network = page("/network?focus=/id/" + path, "zh");
        assertThat(network.title()).startsWith(chinese + "的关系网络");
        assertThat(network.select("#twin td a [lang=zh-Hans]").eachText()).contains(chinese);
        Document inEnglish = page("/id/" + path, "en");
        assertThat(inEnglish.title()).startsWith(english);
        assertThat(inEnglish.expectFirst("h1 span[lang=en]").text()).isEqualTo(english);
        assertThat(inEnglish.expectFirst("h1 .second[lang=zh-Hans]").text()).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "person/deng-zhiyong, Deng Zhiyong",
        "person/tian-shihong, Tian Shihong",
        "committee/sac-tc609, National Data Standardisation Technical Committee",
        "committee/sac-tc548, SAC/TC 548 on carbon management",
    })
    void aThingWithoutOneKeepsItsEnglishNameMarkedAsEnglish(String path, String english)
            throws Exception {
        Document page = page("/id/" + path, "zh");
        assertThat(page.title()).startsWith(english);
        assertThat(page.expectFirst("h1 span").text()).isEqualTo(english);
        assertThat(page.expectFirst("h1 span").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1 .second")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "committee/sac-tc260, committee-governance, 领导机关, leading agency",
        "committee/sac-tc260, leaders-since, 资料称现任, stated as current",
    })
    void aCodeInATableIsCalledInChineseToo(
            String path, String table, String chinese, String english) throws Exception {
        assertThat(page("/id/" + path, "zh").select("#" + table + " td").eachText())
                .contains(chinese + " " + english);
        assertThat(page("/id/" + path, "en").select("#" + table + " td").eachText())
                .contains(english + " " + chinese);
    }

    @Test
    void linksTablesAndTreesOfAPageDoTheSame() throws Exception {
        Document page = page("/id/body/samr", "zh");
        for (String place : new String[] {".tree", "dl.facts", "table"}) {
            Element link = page.expectFirst(place + " a[href^=/id/body/sac?]");
            assertThat(link.text()).as(place).isEqualTo("国家标准化管理委员会");
            assertThat(link.attr("lang")).isEqualTo("zh-Hans");
        }
    }

    @Test
    void listsDoTheSame() throws Exception {
        Document list = page("/id/body", "zh");
        assertThat(list.expectFirst("th a[href^=/id/body/sac?]").text()).isEqualTo("国家标准化管理委员会");
        assertThat(list.expectFirst("th a[href^=/id/body/sac?] ~ .second").attr("lang"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=SAC", "/network?q=standardisation%20administration"})
    void hitsDoTheSame(String path) throws Exception {
        assertThat(page(path, "zh").select("li a [lang=zh-Hans]").eachText())
                .contains("国家标准化管理委员会");
    }
}
