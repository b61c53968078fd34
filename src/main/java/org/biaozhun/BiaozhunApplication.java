package org.biaozhun;

import org.biaozhun.command.RootCommand;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.publishing.PublishingSettings;
import org.biaozhun.quality.Inspections;
import org.biaozhun.queries.NamedQueries;
import org.biaozhun.queries.QueryRunner;
import org.biaozhun.queries.QuerySettings;
import org.biaozhun.store.Snapshots;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The program: wires the parts of the server, and starts the command line. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BiaozhunApplication {

    /** Runs a command; without one, {@code serve}. */
    public static void main(String[] arguments) {
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
    Publisher publisher(PublishingSettings settings) {
        return new Publisher(CorpusLocation.choose(settings.corpus()));
    }

    @Bean
    Snapshots snapshots(Publisher publisher, Inspections inspections, PublishingSettings settings) {
        Snapshots snapshots = new Snapshots();
        publisher.publish(snapshots, inspections, settings.quality());
        return snapshots;
    }

    @Bean
    NamedQueries namedQueries(Snapshots snapshots, QuerySettings settings) {
        return new NamedQueries(snapshots, new QueryRunner(settings));
    }
}
