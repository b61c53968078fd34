package org.biaozhun.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class NegotiationTests {

    private static final List<String> OFFERED =
            List.of("text/turtle", "application/ld+json", "application/n-triples", "text/html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/turtle",
                "text/* | text/turtle",
                "text/html | text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "application/ld+json;q=0.9, text/turtle;q=0.6 | application/ld+json",
                "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/turtle;q=0.6,text/html;q=0.2"
                    + " | application/ld+json",
                "text/turtle;q=0, */* | application/ld+json",
                "not a media type | text/turtle",
                "text/html, */* | text/html",
                "text/html, text/*;q=0.5, image/*, application/* | text/html",
                "text/*, application/* | text/turtle",
                "application/*, application/n-triples | application/n-triples",
                "nonsense, application/n-triples | application/n-triples",
                "text/html;q=0.9, */* | text/turtle",
            })
    void choosesWhatIsPreferred(String accept, String chosen) {
        assertThat(Negotiation.choose(accept, OFFERED)).contains(chosen);
    }

    @Test
    void withoutAcceptTheFirstIsChosen() {
        assertThat(Negotiation.choose(null, OFFERED)).contains("text/turtle");
        assertThat(Negotiation.choose("", OFFERED)).contains("text/turtle");
    }

    @Test
    void nothingAcceptableIsNothing() {
        assertThat(Negotiation.choose("image/png", OFFERED)).isEqualTo(Optional.empty());
    }
}
