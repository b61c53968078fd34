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

    static final String PATH = "/sparql";

    @Bean
    ServletRegistrationBean<SparqlServlet> sparqlServlet() {
        return new ServletRegistrationBean<>(new SparqlServlet(), PATH);
    }

    @Bean
    ServletContextInitializer fusekiRegistry(Snapshots snapshots, QuerySettings settings) {
        return servlets -> new FusekiRegistry(settings.timeout()).install(servlets, snapshots);
    }
}
