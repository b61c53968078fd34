package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.endpoint.BareFuseki;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What facade and guards cost over Fuseki's own servlet, on the same data in one run, no answer
 * kept.
 */
@Tag("load")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "biaozhun.query.cache=0")
class EndpointOverheadTests {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final int CONNECTIONS = 8;

    @LocalServerPort private int port;
    @Autowired private Snapshots snapshots;

    /** Not reached yet: benchmarks.md tells how far it is. */
    @Test
    void costsLessThanTheAnswer() throws Exception {
        try (BareFuseki bare = new BareFuseki(snapshots.current().dataset())) {
            double ask = ratio("ASK{}", "ASK {}", bare.port());
            double rows =
                    ratio("1,000 rows", "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 1000", bare.port());
            assertThat(ask).isGreaterThan(0.9);
            assertThat(rows).isGreaterThan(0.95);
        }
    }

    /** The median of our rate over the bare one. */
    private double ratio(String what, String query, int barePort) throws Exception {
        String path = "/sparql?query=" + Http.encode(query);
        Wrk.run(barePort, path, CONNECTIONS, 2 * SECONDS);
        Wrk.run(port, path, CONNECTIONS, 2 * SECONDS);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Wrk bare = Wrk.run(barePort, path, CONNECTIONS, SECONDS);
            Wrk ours = Wrk.run(port, path, CONNECTIONS, SECONDS);
            ratios.add(ours.perSecond() / bare.perSecond());
            System.out.printf(
                    "%-12s bare %6.0f per second, ours %6.0f, ratio %.2f%n",
                    what, bare.perSecond(), ours.perSecond(), ratios.getLast());
        }
        Collections.sort(ratios);
        return ratios.get(ROUNDS / 2);
    }
}
