package org.biaozhun.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "guo2jia1, guojia",
        "deng4zhi4yong3, dengzhiyong",
        "Deng4 Zhi4yong3, Deng Zhiyong",
        "guo2jia1 biao1zhun3hua4, guojia biaozhunhua",
        "zhi4 yong, zhi yong",
        "e2mei2shan1, emeishan",
    })
    void numbersOfTonesAreLeftOut(String typed, String without) {
        assertThat(Pinyin.withoutTones(typed)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tc260", "sac", "WG3", "GB4706.1", "A4", "SC42", "2024", "ISO9001", "邓4"})
    void numbersOfDesignationsStay(String typed) {
        assertThat(Pinyin.withoutTones(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "Deng Zhiyong, dzy",
        "DENG Zhiyong, dzy",
        "Tian Shihong, tsh",
        "Lü Xi'an, lxa",
        "Smith, ",
        "Deng Z., ",
    })
    void namesInPinyinHaveInitials(String name, String initials) {
        assertThat(Pinyin.initials(name).orElse(null)).isEqualTo(initials);
    }
}
