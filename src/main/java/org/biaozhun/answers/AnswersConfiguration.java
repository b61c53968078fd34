package org.biaozhun.answers;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.biaozhun.limits.Admission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers named queries. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

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
}
