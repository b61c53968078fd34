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

/**
 * What facade and guards cost over Fuseki's own servlet, on the same data in one run, no answer
 * kept.
 */
@Tag("load")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "biaozhun.query.cache=0")
class EndpointOverheadTests {

    private static final int ROUNDS = 15;

    /** Rounds until the rates do not rise any more. */
    private static final int WARM_UP = 12;

    private static final int SECONDS = 3;
    private static final int CONNECTIONS = 8;

    /** Fuseki answers as XML where nothing is said, and that is written faster. */
    private static final String JSON = "application/sparql-results+json";

    @LocalServerPort private int port;
    @Autowired private Snapshots snapshots;

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

    /** Our rate over the bare one, in all rounds together; each begins in turn. */
    private double ratio(String what, String query, int barePort) throws Exception {
        String path = "/sparql?query=" + Http.encode(query);
        for (int round = 0; round < WARM_UP; round++) {
            Run.of(barePort, path);
            Run.of(port, path);
        }
        double bareSum = 0;
        double oursSum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean bareFirst = round % 2 == 0;
            Run first = Run.of(bareFirst ? barePort : port, path);
            Run second = Run.of(bareFirst ? port : barePort, path);
            Run bare = bareFirst ? first : second;
            Run ours = bareFirst ? second : first;
            bareSum += bare.perSecond();
            oursSum += ours.perSecond();
            System.out.printf(
                    "%-12s bare %6.0f per second, ours %6.0f, ratio %.2f;"
                            + " processor time %.0f and %.0f us each%n",
                    what,
                    bare.perSecond(),
                    ours.perSecond(),
                    ours.perSecond() / bare.perSecond(),
                    bare.micros(),
                    ours.micros());
        }
        double all = oursSum / bareSum;
        System.out.printf("%-12s all rounds %.3f%n", what, all);
        return all;
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

        static Run of(int port, String path) throws Exception {
            long before = SYSTEM.getProcessCpuTime();
            Wrk wrk = Wrk.run(port, path, JSON, CONNECTIONS, SECONDS);
            double micros = (SYSTEM.getProcessCpuTime() - before) / 1000.0;
            return new Run(wrk.perSecond(), micros / (wrk.perSecond() * SECONDS));
        }
    }
}
