package org.biaozhun.endpoint;

import org.biaozhun.queries.QuerySettings;
import org.biaozhun.store.Snapshots;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts the SPARQL endpoint. */
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

    @Bean
    ServletRegistrationBean<SparqlServlet> sparqlServlet(Snapshots snapshots, GuardSettings guard) {
        return servlet("sparql", new QueryAsking(snapshots, new QueryGuard(guard)), "/sparql");
    }

    @Bean
    ServletRegistrationBean<SparqlServlet> graphServlet(Snapshots snapshots) {
        return servlet(
                "graphs",
                new GraphAsking(snapshots),
                "/graphs",
                "/graph/*",
                "/void.ttl",
                "/.well-known/void");
    }

    private static ServletRegistrationBean<SparqlServlet> servlet(
            String name, SparqlServlet.Asking asking, String... paths) {
        ServletRegistrationBean<SparqlServlet> registration =
                new ServletRegistrationBean<>(new SparqlServlet(asking), paths);
        registration.setName(name);
        return registration;
    }

    @Bean
    ServletContextInitializer fusekiRegistry(Snapshots snapshots, QuerySettings settings) {
        return servlets -> new FusekiRegistry(settings.timeout()).install(servlets, snapshots);
    }
}
