package org.biaozhun.publishing;

import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.limits.LimitSettings;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshots;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads a corpus and keeps the snapshot that is served. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    @Bean
    Inspections inspections() {
        return new Inspections();
    }

    @Bean
    Publisher publisher(PublishingSettings settings, BuildSettings time, LimitSettings limits) {
        return new Publisher(
                CorpusLocation.choose(settings.corpus()),
                time,
                new Limits(
                        settings.grade(),
                        settings.sources(),
                        settings.inspects(),
                        limits.selectionsKept()));
    }

    @Bean
    Snapshots snapshots(Publisher publisher, Inspections inspections, PublishingSettings settings) {
        Snapshots snapshots = new Snapshots();
        publisher.publish(snapshots, inspections, settings.quality());
        return snapshots;
    }
}
