package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long suggestions take over HTTP while names are typed letter by letter. */
@Tag("load")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SuggestionLatencyTests {

    private static final double LIMIT_MILLIS = 50;
    private static final int ROUNDS = 20;
    private static final List<String> TYPED =
            List.of(
                    "standardisation administration of china",
                    "guojia biaozhunhua guanli weiyuanhui",
                    "国家标准化管理委员会",
                    "SAC/TC 260/WG 3",
                    "GB/T 24067-2024",
                    "deng zhiyong",
                    "standardisaton administraton",
                    "carbon footprint of products");

    @LocalServerPort private int port;

    private double millis(Http http, String text) throws Exception {
        long start = System.nanoTime();
        assertThat(http.get("/search/suggest?q=" + Http.encode(text)).statusCode()).isEqualTo(200);
        return (System.nanoTime() - start) / 1e6;
    }

    private double[] typed(Http http) throws Exception {
        List<String> beginnings =
                TYPED.stream()
                        .flatMap(name ->
                                IntStream.rangeClosed(1, name.length())
                                        .mapToObj(end -> name.substring(0, end)))
                        .toList();
        double[] times = new double[beginnings.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = millis(http, beginnings.get(i));
        }
        Arrays.sort(times);
        return times;
    }

    private static double told(String what, double[] times) {
        double p99 = times[times.length * 99 / 100];
        System.out.printf(
                "%-6s %d requests, median %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                what, times.length, times[times.length / 2], p99, times[times.length - 1]);
        return p99;
    }

    @Test
    void comeWithinFiftyMilliseconds() throws Exception {
        Http http = new Http(port);
        System.out.printf("%-6s 1 request, %.1f ms%n", "first", millis(http, "s"));
        told("cold", typed(http));
        for (int i = 0; i < ROUNDS; i++) {
            typed(http);
        }
        assertThat(told("hot", typed(http))).isLessThan(LIMIT_MILLIS);
    }
}
