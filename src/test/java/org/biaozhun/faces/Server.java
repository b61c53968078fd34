package org.biaozhun.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.biaozhun.Html;
import org.biaozhun.Http;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server on this machine that is asked each question once. */
final class Server {

    private final int port;
    private final Http http;
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, List<CSVRecord>> tables = new HashMap<>();
    private final Map<String, Html> pages = new HashMap<>();

    Server(int port) {
        this.port = port;
        this.http = new Http(port);
    }

    /** A page. */
    Html page(String address) throws IOException, InterruptedException {
        if (!pages.containsKey(address)) {
            pages.put(address, Html.of(port, address));
        }
        return pages.get(address);
    }

    /** The rows of a table by the names of their columns. */
    List<CSVRecord> csv(String address) throws IOException, InterruptedException {
        List<CSVRecord> known = tables.get(address);
        if (known == null) {
            known =
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(new StringReader(get(address)))
                            .getRecords();
            tables.put(address, known);
        }
        return known;
    }

    /** An answer as text. */
    String get(String address) throws IOException, InterruptedException {
        String known = answers.get(address);
        if (known == null) {
            String accept = address.startsWith("/sparql") ? "text/csv" : "*/*";
            HttpResponse<String> answer = http.get(address, accept);
            assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(200);
            known = answer.body();
            answers.put(address, known);
        }
        return known;
    }
}
