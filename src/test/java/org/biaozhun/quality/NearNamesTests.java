package org.biaozhun.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

class NearNamesTests {

    @TempDir private Path folder;

    private List<String> warnings(String one, String other, String more) {
        return SmallCorpus.in(folder)
                .with(
                        "data/a.ttl",
                        """
                        body:a a bz:Agency ;
                          skos:prefLabel "%s"@en .

                        body:b a bz:Agency ;
                          skos:prefLabel "Something else"@en ;
                          skos:altLabel "%s"@en .

                        %s
                        """
                                .formatted(one, other, more))
                .findings()
                .stream()
                .filter(found -> found.contains("is named nearly as") || found.contains("may be"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Standardisation Press, standardization press",
        "China Standardisation Press, China Standardisation Pres",
        "China Standardisation Press, Chima Standardisation Press",
        "Centre for Standards, Center for Standards",
        "SAC, SAC"
    })
    void warnsOfNamesThatAreEqualOrNearlySo(String one, String other) {
        assertThat(warnings(one, other, "")).hasSize(1).first().asString().contains("data/a.ttl:");
    }

    @ParameterizedTest
    @CsvSource({
        "China Standardisation Press, China Standardisation House",
        "Plan of measures 2024, Plan of measures 2025",
        "全国制冷设备与器具标准化技术委员会, 全国制鞋设备与器具标准化技术委员会",
        "SAC, SAT"
    })
    void saysNothingOfNamesThatDiffer(String one, String other) {
        assertThat(warnings(one, other, "")).isEmpty();
    }

    @Test
    void saysNothingOfThingsThatAreToldApart() {
        assertThat(warnings("SAC", "SAC", "body:a owl:differentFrom body:b .")).isEmpty();
    }
}
