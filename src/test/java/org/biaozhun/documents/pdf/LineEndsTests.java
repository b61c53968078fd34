package org.biaozhun.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class LineEndsTests {

    @ParameterizedTest
    @CsvSource({
        "see GB/T 44831-2024 now|see ·GB/T 44831-2024 ·now",
        "ISO/IEC JTC 1/SC 42/WG 3 met|ISO/IEC JTC 1/SC 42/WG 3 ·met",
        "SAC/TC 260 and ISO/IEC|SAC/TC 260 ·and ·ISO/IEC",
        "ISO/IEC TS 27001:2022/Amd 1:2024|ISO/IEC TS 27001:2022/Amd 1:2024",
        "by and/or with|by ·and/or ·with",
        "2023/24|2023/24",
        "at https://example.org/a/b.html x|at ·https://example.org/·a/·b.html ·x",
        "国家标准|国·家·标·准",
        "国标GB/T 1号|国·标·GB/T 1·号",
        "CESI in 2024|CESI ·in ·2024"
    })
    void aLineMayEndAtADot(String row) {
        String pieces = row.substring(row.indexOf('|') + 1);
        String text = pieces.replace("·", "");
        List<String> found = new ArrayList<>();
        LineEnds ends = new LineEnds();
        ends.setText(text);
        int from = 0;
        for (int to = ends.next(); to > 0; to = ends.next()) {
            found.add(text.substring(from, to));
            from = to;
        }
        assertThat(String.join("·", found)).isEqualTo(pieces);
    }
}
