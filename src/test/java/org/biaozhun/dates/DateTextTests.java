package org.biaozhun.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class DateTextTests {

    @ParameterizedTest
    @CsvSource({
        "2024-11-28, 28 Nov 2024, 2024年11月28日",
        "2024-09, Sep 2024, 2024年9月",
        "2013, 2013, 2013年",
        "2013~, about 2013, 约2013年",
        "2013-10?, about Oct 2013, 约2013年10月",
        "2006/2009, 2006 – 2009, 2006年至2009年",
        "2024-11/2024-12, Nov–Dec 2024, 2024年11月至12月",
        "[..2025-01-13], by 13 Jan 2025, 2025年1月13日或之前",
        "[2025-01-15..], from 15 Jan 2025 on, 2025年1月15日起",
        "2025-03/.., from Mar 2025 until further notice, 2025年3月起，另行通知前有效",
        "[2024-33..2024-34], first quarter of 2024 – second quarter of 2024, 2024年第一季度至2024年第二季度",
        "2024-33/2024-35, first quarter of 2024 – third quarter of 2024, 2024年第一季度至2024年第三季度",
        "2024-35, third quarter of 2024, 2024年第三季度",
        "[2024-12-08..2024-12-11], 8–11 Dec 2024, 2024年12月8日至11日",
        "2024-11-28/2024-12-01, 28 Nov–1 Dec 2024, 2024年11月28日至12月1日",
        "2024-12-31/2025-01-02, 31 Dec 2024 – 2 Jan 2025, 2024年12月31日至2025年1月2日",
        "2013~/2015, about 2013 – 2015, 约2013年至2015年",
        "spring 2024, spring 2024, spring 2024",
        "2024-13, 2024-13, 2024-13",
    })
    void saysADateInBothLanguages(String stated, String english, String chinese) {
        assertThat(new DateText(Locale.ENGLISH).of(stated)).isEqualTo(english);
        assertThat(new DateText(Locale.CHINESE).of(stated)).isEqualTo(chinese);
    }
}
