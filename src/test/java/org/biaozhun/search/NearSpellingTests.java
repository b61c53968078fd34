package org.biaozhun.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.ThingReader;
import org.biaozhun.search.match.Hit;
import org.biaozhun.search.match.Match;
import org.biaozhun.search.match.SearchCriteria;
import org.biaozhun.search.match.SearchIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Errors of typing in pinyin and in names that are written together, on the real corpus. */
class NearSpellingTests {

    private static final SearchIndex INDEX =
            new SearchIndex(
                    new ThingReader(Repository.snapshot()).all(), Kinds.of(Repository.snapshot()));

    private static List<Hit> hits(String text) {
        return INDEX.search(new SearchCriteria(text, Map.of(), 1)).hits();
    }

    private static String how(Hit hit) {
        return hit.match().orElseThrow().how();
    }

    @ParameterizedTest
    @CsvSource({
        "guojia biaozunhua, /id/body/sac, [国家标准化]管理委员会",
        "guo jia biao zun hua, /id/body/sac, [国家标准化]管理委员会",
        "guójiā biāozūnhuà, /id/body/sac, [国家标准化]管理委员会",
        "guo2jia1biao1zun1hua4, /id/body/sac, [国家标准化]管理委员会",
        "guojai biaozhunhua, /id/body/sac, [国家标准化]管理委员会",
        "guojiabiaozhnhuagunali, /id/body/sac, [国家标准化管理]委员会",
        "guojiabiaozunh, /id/body/sac, [国家标准]化管理委员会",
        "guojai, /id/body/samr, [国家]市场监管总局",
        "biaozunhua xeihui zhongguo, /id/body/ccsa, [中国]通信[标准化协会]",
        "deng zhiyogn, /id/person/deng-zhiyong, [Deng] [Zhiyong]",
        "dengzhiyogn, /id/person/deng-zhiyong, [Deng Zhiyong]",
    })
    void whatIsMeantComesFirstAndTellsWhy(String text, String path, String marked) {
        List<Hit> hits = hits(text);
        Match match = hits.getFirst().match().orElseThrow();
        assertThat(hits.getFirst().path()).isEqualTo(path);
        assertThat(match.how()).isEqualTo("a near spelling");
        assertThat(match.in()).isEqualTo("name");
        assertThat(
                        match.parts().stream()
                                .map(part -> part.fits() ? "[" + part.text() + "]" : part.text())
                                .collect(Collectors.joining()))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guojia", "change", "zhang", "zhongde", "standard", "hunan"})
    void whatFitsComesBeforeWhatNearlyFits(String text) {
        List<Boolean> near =
                hits(text).stream().map(hit -> how(hit).equals("a near spelling")).toList();
        assertThat(near).isSorted().startsWith(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guo", "sac", "biao", "tc26", "标准"})
    void shortTextIsTakenAtItsWord(String text) {
        assertThat(hits(text)).isNotEmpty().noneMatch(hit -> how(hit).equals("a near spelling"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guojia", "guojai", "standard", "zhongde", "sac", "deng zhiyogn"})
    void suggestionsAreTheFirstHits(String text) {
        assertThat(INDEX.suggest(text, 8)).isEqualTo(hits(text).stream().limit(8).toList());
    }
}
