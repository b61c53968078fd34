package org.biaozhun.documents;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.documents.html.HtmlPreview;
import org.biaozhun.documents.rendering.Preview;
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
