package org.biaozhun.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "SAC/TC 260, sactc260",
        "GB/T 4706.1-2024, gbt4706.1-2024",
        "GB/T 24067—2024, gbt24067-2024",
        "ISO 14785:2024, iso14785-2024",
        "ＴＣ　２６０, tc260",
        "guó jiā, guojia",
        "Standardization Administration, standardisationadministration",
        "国家 标准化, 国家标准化",
        "國家標準化, 国家标准化",
        "乾安县市场监督管理局, 干安县市场监督管理局",
        "於陵标准院, 于陵标准院",
        "\u2f2f业和信息化部, 工业和信息化部",
        "\u2ec4\u2edd, 西食",
        "\uf9dc标, 隆标",
        "标\u200b准\ufeff化\ufe0f, 标准化",
        "ＧＢ／Ｔ　２４０６７, gbt24067",
        "'?!', ''",
    })
    void allSpellingsOfANameAreOneKey(String name, String key) {
        assertThat(Folding.key(name)).isEqualTo(key);
    }

    @Test
    void aDesignationIsKnownByItsParts() {
        assertThat(Folding.shortKeys("SAC/TC 260/WG 3").keySet())
                .containsExactly("sactc260wg3", "tc260wg3", "wg3");
        assertThat(Folding.shortKeys("GB/T 24067").keySet()).containsExactly("gbt24067", "gb24067");
    }

    @ParameterizedTest
    @CsvSource({"SAC/TC 260, sactc, 6", "GB/T 24067-2024, gbt24067, 10", "SAC, other, 3"})
    void tellsHowFarAKeyReaches(String name, String key, int covered) {
        assertThat(Folding.covered(name, key)).isEqualTo(covered);
    }
}
