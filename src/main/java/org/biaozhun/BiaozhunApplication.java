package org.biaozhun;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.biaozhun.answers.AnswerCache;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.command.RootCommand;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.ClientBudgets;
import org.biaozhun.limits.HeapGuard;
import org.biaozhun.limits.LimitSettings;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.publishing.PublishingSettings;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshots;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

import java.util.Locale;

/** The program: wires the parts of the server, and starts the command line. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BiaozhunApplication {

    /**
     * Runs a command; without one, {@code serve}. Numbers are written in the same digits wherever
     * it runs.
     */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        int status = RootCommand.run(BiaozhunApplication.class, arguments);
        if (status != RootCommand.KEEP_RUNNING) {
            System.exit(status);
        }
    }

    @Bean
    Inspections inspections() {
        return new Inspections();
    }

    @Bean
    Publisher publisher(PublishingSettings settings, BuildSettings limits) {
        return new Publisher(CorpusLocation.choose(settings.corpus()), limits);
    }

    @Bean
    Snapshots snapshots(Publisher publisher, Inspections inspections, PublishingSettings settings) {
        Snapshots snapshots = new Snapshots();
        publisher.publish(snapshots, inspections, settings.quality());
        return snapshots;
    }

    @Bean
    AnswerCache answerCache(QuerySettings settings, MeterRegistry metrics) {
        AnswerCache cache = new AnswerCache(settings.cache(), settings.timeout());
        CaffeineCacheMetrics.monitor(metrics, cache.replies(), "answers");
        return cache;
    }

    @Bean
    NamedQueries namedQueries(QuerySettings settings, AnswerCache cache, Admission admission) {
        return new NamedQueries(new QueryRunner(settings), cache, admission);
    }

    @Bean
    ClientBudgets clientBudgets(LimitSettings limits) {
        return new ClientBudgets(limits);
    }

    @Bean
    Admission admission(
            LimitSettings limits, ClientBudgets budgets, HeapGuard heap, MeterRegistry metrics) {
        return new Admission(limits, budgets, heap, metrics);
    }

    @Bean(initMethod = "watch")
    HeapGuard heapGuard(LimitSettings limits, MeterRegistry metrics) {
        return new HeapGuard(limits, metrics);
    }
}
