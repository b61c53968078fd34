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
        "'?!', ''",
    })
    void allSpellingsOfANameAreOneKey(String name, String key) {
        assertThat(Folding.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"guo2jia1, guojia", "tc260, tc260", "sac, sac"})
    void numbersOfTonesAreNotThoseOfDesignations(String key, String without) {
        assertThat(Folding.withoutTones(key)).isEqualTo(without);
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
