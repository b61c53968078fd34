package org.biaozhun.api;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;

import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.web.RequestSnapshot;
import org.biaozhun.web.SiteSettings;
import org.biaozhun.web.problems.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The OpenAPI document: what {@code openapi.yaml} says, one operation for each named query of the
 * snapshot of the request, and the problems.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

    private static final String WRITTEN = "/openapi.yaml";

    private final SiteSettings site;

    OpenApiDocument(SiteSettings site) {
        this.site = site;
    }

    @Override
    public void customise(OpenAPI document) {
        OpenAPI written = written();
        QueryCatalogue.of(RequestSnapshot.ofThread()).all().stream()
                .map(QueryOperation::new)
                .forEach(query -> written.getPaths().addPathItem(query.path(), query.item()));
        for (ProblemType type : ProblemType.values()) {
            written.getComponents().addResponses(type.slug(), ProblemResponses.of(type));
        }
        document.info(written.getInfo().version(version()))
                .externalDocs(written.getExternalDocs())
                .servers(List.of(new Server().url(site.base())))
                .tags(written.getTags())
                .paths(written.getPaths())
                .components(written.getComponents());
    }

    /** Read anew for each document, as what is read can be changed. */
    private static OpenAPI written() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream(WRITTEN)) {
            return Yaml31.mapper().readValue(file, OpenAPI.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String version() {
        return Optional.ofNullable(OpenApiDocument.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
