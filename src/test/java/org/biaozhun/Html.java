package org.biaozhun;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

/** A page of a server on this machine, parsed. */
public record Html(Document document) {

    /** Asks for a page and expects it. */
    public static Html of(int port, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Http(port).get(path, "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new Html(Jsoup.parse(answer.body()));
    }

    /** The text of the first element that a CSS selector finds. */
    public String text(String selector) {
        return document.expectFirst(selector).text();
    }

    /** The texts of all elements that a CSS selector finds. */
    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The values of an attribute of all elements that a CSS selector finds. */
    public List<String> values(String selector, String attribute) {
        return document.select(selector).eachAttr(attribute);
    }
}
