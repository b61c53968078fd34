package org.biaozhun.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCharactersTests {

    @Test
    void textOfBothScriptsStays() {
        String text = "a\tb\nc ~ \u00A0é 国家 亓昱䶮 \uE000 \uFFFD \uD867\uDFAE";
        assertThat(XmlCharacters.allowed(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 0xD, 0x1F, 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF})
    void whatXmlOrHtmlRefusesIsReplaced(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertThat(XmlCharacters.allowed(text)).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF})
    void whatIsNoCharacterInAnyPlaneIsReplaced(int point) {
        assertThat(XmlCharacters.allowed(Character.toString(point))).isEqualTo("\uFFFD");
    }
}
