package org.biaozhun.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ReadingsTests {

    private static final Readings READINGS = Readings.kept();

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
        "战略, zhanlue",
        "认证, renzheng",
        "國家標準, guojiabiaozhun",
        "裘𬭎, qiuhong",
        "乾安县, qiananxian",
        "乾安县, gananxian",
        "著名, zhuming",
        "瞭望智库, liaowangzhiku",
        "於陵标准院, yulingbiaozhunyuan",
        "姊妹标准社, zimeibiaozhunshe",
        "李昇, lisheng",
        "李晟, lisheng",
        "\u2f2f业, gongye",
    })
    void knowsAllReadings(String text, String pinyin) {
        assertThat(READINGS.of(text).joined()).contains(pinyin);
    }

    /** Readings as in lists that the program does not keep. */
    @ParameterizedTest
    @CsvFileSource(resources = "/search/surnames.csv")
    void knowsSurnames(String surname, String reading, String other) {
        List<String> ways = READINGS.ofPerson(surname + "志勇").joined();
        assertThat(ways).contains(reading + "zhiyong");
        if (other != null) {
            assertThat(ways).contains(other + "zhiyong");
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/places.csv")
    void knowsPlaces(String place, String reading) {
        assertThat(READINGS.of(place).joined()).contains(reading);
        assertThat(READINGS.of(place + "市场监督管理局").joined())
                .anyMatch(way -> way.startsWith(reading + "shichangjiandu"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/rare-characters.csv")
    void knowsCharactersBeyondTheBasicPlane(String character, String reading) {
        assertThat(READINGS.of("王" + character).joined()).contains("wang" + reading);
    }

    @ParameterizedTest
    @CsvSource({"翟志勇, zhaizhiyong", "单于志勇, chanyuzhiyong", "繁荣, porong"})
    void aSurnameIsFirstReadAsOne(String name, String pinyin) {
        assertThat(READINGS.ofPerson(name).joined()).first().isEqualTo(pinyin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"繁荣", "种类", "适用", "员工"})
    void aSurnameIsReadAsOneInNamesOfPersonsOnly(String text) {
        assertThat(READINGS.of(text).joined())
                .isNotEmpty()
                .noneMatch(way -> way.matches("(po|chong|kuo|yun).*"));
    }

    @Test
    void textWithManyReadingsStaysSmall() {
        assertThat(READINGS.of("重行长调率系传乐都参差强").joined()).hasSize(16);
    }

    @Test
    void unusualReadingsAreKeptWhereverTheyStand() {
        assertThat(READINGS.of("国家长期行业标准化管理委员会重点调查系统").joined())
                .contains(
                        "guojiachangqixingyebiaozhunhuaguanliweiyuanhuizhongdiandiaochaxitong",
                        "guojiazhangqihangyebiaozhunhuaguanliweiyuanhuizhongdiandiaochaxitong",
                        "guojiazhangqixingyebiaozhunhuaguanliweiyuanhuizhongdiantiaochaxitong");
    }

    @ParameterizedTest
    @CsvSource({
        "国家标准化, 0, guojia, 2",
        "国家标准化, 0, guojiab, 3",
        "国家标准化, 2, biao, 3",
        "重庆市, 0, chongqing, 2",
        "国家, 0, zhongguo, 2",
        "王𬭎志, 0, wanghong, 3",
    })
    void tellsWhereASoundEnds(String text, int start, String sound, int end) {
        assertThat(READINGS.of(text).end(start, sound)).isEqualTo(end);
    }
}
