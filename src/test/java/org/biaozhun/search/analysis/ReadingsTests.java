package org.biaozhun.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTests {

    private static final Readings READINGS = new Readings();

    @ParameterizedTest
    @CsvSource({
        "重庆, chongqing",
        "重要, zhongyao",
        "银行, yinhang",
        "行业, xingye",
        "行业, hangye",
        "长春, changchun",
        "会长, huizhang",
        "绿色, lvse",
        "法律, falu",
        "认证, renzheng",
    })
    void knowsAllReadings(String text, String pinyin) {
        assertThat(READINGS.joined(text)).contains(pinyin);
    }

    @Test
    void textWithManyReadingsStaysSmall() {
        assertThat(READINGS.joined("重行长调率系传乐都参差强")).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({
        "国家标准化, 0, guojia, 2",
        "国家标准化, 0, guojiab, 3",
        "国家标准化, 2, biao, 3",
        "重庆市, 0, chongqing, 2",
        "国家, 0, zhongguo, 2",
    })
    void tellsWhereASoundEnds(String text, int start, String sound, int end) {
        assertThat(READINGS.end(text, start, sound)).isEqualTo(end);
    }

    @Test
    void simplifiesTraditionalCharacters() {
        assertThat(READINGS.simplified("國家標準化")).isEqualTo("国家标准化");
    }
}
