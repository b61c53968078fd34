package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.biaozhun.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ForExcelTests {

    private static final String ROWS =
            "SELECT ?o WHERE { <https://w3id.org/biaozhun/id/body/sac> a ?o }";

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv"})
    void tablesBeginWithAByteOrderMark(String format) throws Exception {
        Http http = new Http(port);
        String plain = "/sparql?format=" + format + "&query=" + Http.encode(ROWS);
        String marked = http.get(plain + "&bom=1").body();
        assertThat(marked).isEqualTo("\uFEFF" + http.get(plain).body());
        assertThat(http.get("/sparql?bom=1&query=" + Http.encode(ROWS)).body()).startsWith("{");
    }

    @Test
    void aWorkbookHoldsTheRows() throws Exception {
        URI uri =
                URI.create(
                        "http://localhost:%d/sparql?format=xlsx&query=%s"
                                .formatted(port, Http.encode(ROWS)));
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(uri).build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (XSSFWorkbook workbook = new XSSFWorkbook(answer.body())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("o");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("http");
        }
    }

    @Test
    void aTruthIsNoTable() throws Exception {
        Http http = new Http(port);
        assertThat(http.get("/sparql?format=xlsx&query=ASK%7B%7D").body()).contains("true");
    }
}
