package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class SlugsTests {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;

    @ParameterizedTest
    @CsvSource({
        "全国信息技术标准化技术委员会, quan-guo-xin-xi-ji-shu-biao-zhun-hua-ji-shu-wei-yuan-hui",
        "二〇二〇年, er-ling-er-ling-nian",
        "中国3号, zhong-guo3hao",
        "Wang’s Committee, wangs-committee",
        "中 国, zhong-guo",
        "（中）, zhong",
        "…, ''"
    })
    void textsArePartsOfAnIri(String text, String slug) {
        assertThat(Slugs.of(text)).isEqualTo(slug);
    }

    @Test
    void characterByCharacterIsAsTheWholeText() {
        Transliterator whole = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
        Random random = new Random(16);
        for (int i = 0; i < 500; i++) {
            String text =
                    random.ints(6, FIRST, LAST + 1)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            String expected =
                    whole.transliterate(text)
                            .replace("'", "")
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
            assertThat(Slugs.of(text)).as(text).isEqualTo(expected);
        }
    }
}
