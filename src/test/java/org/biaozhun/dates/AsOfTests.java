package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class AsOfTests {

    @Test
    void aDayIsRead() {
        assertThat(AsOf.parse("2024-12-31")).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(AsOf.parse("0001-01-01").getYear()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-12",
                "2024-02-30",
                "2024-12-31~",
                "2024-12-31Z",
                "+12024-12-31",
                "0000-01-01",
                "[2024-12-31..2024-12-31]"
            })
    void anythingElseIsRefusedWithTheForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.parse(text))
                .withMessage("is not a day as YYYY-MM-DD");
    }
}
