package org.biaozhun.documents;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.biaozhun.annex.AnnexSettings;
import org.biaozhun.queries.QuerySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The annex in the server. */
@Configuration
class DocumentsConfiguration {

    @Bean
    Documents documents(QuerySettings limits, AnnexSettings settings, MeterRegistry metrics) {
        Documents documents = new Documents(limits, settings);
        CaffeineCacheMetrics.monitor(metrics, documents.cache(), "documents");
        return documents;
    }

    @Bean
    Preview preview() {
        return new HtmlPreview();
    }
}
