package org.biaozhun.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;

import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.selection.Selection;
import org.biaozhun.web.RequestSelection;
import org.biaozhun.web.RequestSnapshot;
import org.biaozhun.web.problems.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The OpenAPI document: what {@code openapi.yaml} says, one operation for each named query of the
 * snapshot of the request, and the problems.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

    private static final String WRITTEN = "/openapi.yaml";

    /** Relative to where the document is, so right behind whatever address and port. */
    private static final String HERE = "/";

    @Override
    public void customise(OpenAPI document) {
        OpenAPI written = written();
        List<NamedQuery> queries = QueryCatalogue.of(RequestSnapshot.ofThread()).all();
        queries.stream()
                .map(QueryOperation::new)
                .forEach(query -> written.getPaths().addPathItem(query.path(), query.item()));
        queries.stream()
                .flatMap(QueryOperation::tag)
                .distinct()
                .sorted()
                .forEach(tag -> written.addTagsItem(new Tag().name(tag)));
        written.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(OpenApiDocument::takeSelection);
        Set<String> used = references(written);
        for (ProblemType type : ProblemType.values()) {
            if (used.contains("#/components/responses/" + type.slug())) {
                written.getComponents().addResponses(type.slug(), ProblemResponses.of(type));
            }
        }
        document.info(written.getInfo().version(version()))
                .externalDocs(written.getExternalDocs())
                .servers(List.of(new Server().url(HERE)))
                .security(List.of())
                .tags(written.getTags())
                .paths(written.getPaths())
                .components(written.getComponents());
    }

    /** Everything that a snapshot answers can be limited to a grade and to sources. */
    private static void takeSelection(Operation operation) {
        List<Parameter> parameters =
                new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElseGet(List::of));
        Selection.PARAMETERS.forEach(name -> parameters.add(new Parameter().$ref(name)));
        operation.setParameters(parameters);
        ApiResponses responses = operation.getResponses();
        responses.putIfAbsent("400", ProblemResponses.reference(ProblemType.BAD_REQUEST));
        responses.putIfAbsent("503", ProblemResponses.reference(ProblemType.OVERLOADED));
        ApiResponse answer = responses.get("200");
        if (answer != null && answer.get$ref() == null) {
            answer.addHeaderObject(
                    RequestSelection.HEADER, new Header().$ref(RequestSelection.HEADER));
        }
    }

    private static Set<String> references(OpenAPI document) {
        return Set.copyOf(Json31.mapper().valueToTree(document).findValuesAsText("$ref"));
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
