package org.biaozhun.endpoint;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SharedAnswers;
import org.biaozhun.endpoint.fuseki.FusekiRegistry;
import org.biaozhun.guard.GuardSettings;
import org.biaozhun.guard.QueryGuard;
import org.biaozhun.limits.Admission;
import org.biaozhun.limits.LimitSettings;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts the SPARQL endpoint. */
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

    /** What the key of a kept answer takes, about. */
    private static final int KEY_BYTES = 200;

    @Bean
    Spool spool(LimitSettings limits, MeterRegistry metrics) {
        Spool spool = new Spool(limits);
        Gauge.builder("biaozhun.spool", spool, Spool::inFiles)
                .description("bytes of answers in files that wait to be read")
                .baseUnit("bytes")
                .register(metrics);
        return spool;
    }

    @Bean
    Evaluator evaluator(
            FusekiRegistry fuseki,
            Admission admission,
            QuerySettings settings,
            Spool spool,
            MeterRegistry metrics) {
        SharedAnswers<String, byte[]> answers =
                new SharedAnswers<>(
                        settings.cache(),
                        (etag, answer) -> answer.length + KEY_BYTES,
                        settings.timeout());
        CaffeineCacheMetrics.monitor(metrics, answers.kept(), "endpoint");
        return new Evaluator(fuseki, admission, settings, spool, answers);
    }

    @Bean
    ServletRegistrationBean<SparqlServlet> sparqlServlet(
            GuardSettings guard, QuerySettings queries, LimitSettings limits, Evaluator evaluator) {
        QueryHandler asking =
                new QueryHandler(
                        new QueryGuard(guard),
                        new LimitsDescription(queries, guard, limits),
                        Math.toIntExact(limits.body().toBytes()));
        return servlet("sparql", new SparqlServlet(asking, evaluator), "/sparql");
    }

    @Bean
    ServletRegistrationBean<SparqlServlet> graphServlet(Evaluator evaluator) {
        return servlet(
                "graphs",
                new SparqlServlet(new GraphStoreHandler(), evaluator),
                "/graphs",
                "/graph/*",
                "/void.ttl",
                "/.well-known/void");
    }

    private static ServletRegistrationBean<SparqlServlet> servlet(
            String name, SparqlServlet servlet, String... paths) {
        ServletRegistrationBean<SparqlServlet> registration =
                new ServletRegistrationBean<>(servlet, paths);
        registration.setName(name);
        return registration;
    }

    @Bean
    FusekiRegistry fusekiRegistry(QuerySettings settings) {
        return new FusekiRegistry(settings.timeout());
    }

    @Bean
    ServletContextInitializer fuseki(FusekiRegistry registry) {
        return registry::install;
    }
}
