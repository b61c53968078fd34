package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import org.biaozhun.Http;
import org.biaozhun.endpoint.BareFuseki;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.lang.management.ManagementFactory;
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

    /** Rounds until the rates do not rise any more. */
    private static final int WARM_UP = 8;

    private static final int SECONDS = 5;
    private static final int CONNECTIONS = 8;

    /** Fuseki answers as XML where nothing is said, and that is written faster. */
    private static final String JSON = "application/sparql-results+json";

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
        for (int round = 0; round < WARM_UP; round++) {
            Run.of(barePort, path, SECONDS);
            Run.of(port, path, SECONDS);
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Run bare = Run.of(barePort, path, SECONDS);
            Run ours = Run.of(port, path, SECONDS);
            ratios.add(ours.perSecond() / bare.perSecond());
            System.out.printf(
                    "%-12s bare %6.0f per second, ours %6.0f, ratio %.2f;"
                            + " processor time %.0f and %.0f us each%n",
                    what,
                    bare.perSecond(),
                    ours.perSecond(),
                    ratios.getLast(),
                    bare.micros(),
                    ours.micros());
        }
        Collections.sort(ratios);
        return ratios.get(ROUNDS / 2);
    }

    /**
     * A run against one of the servers, which share this process.
     *
     * @param perSecond requests per second
     * @param micros processor time of the process for a request, in microseconds
     */
    private record Run(double perSecond, double micros) {

        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Run of(int port, String path, int seconds) throws Exception {
            long before = SYSTEM.getProcessCpuTime();
            Wrk wrk = Wrk.run(port, path, JSON, CONNECTIONS, seconds);
            double micros = (SYSTEM.getProcessCpuTime() - before) / 1000.0;
            return new Run(wrk.perSecond(), micros / (wrk.perSecond() * seconds));
        }
    }
}
