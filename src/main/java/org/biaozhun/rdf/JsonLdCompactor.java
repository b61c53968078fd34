package org.biaozhun.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;

import org.apache.jena.graph.Triple;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes graphs as JSON-LD 1.1 in the words of one context, plain or in the shape of a frame.
 *
 * <p>Nothing is fetched: a context that points elsewhere is refused.
 */
public final class JsonLdCompactor {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final JsonObject context;

    /**
     * A compactor for one context.
     *
     * @param context the text of a JSON-LD document with a {@code @context}
     * @throws IllegalArgumentException if it is no context, or one that lies elsewhere
     */
    public JsonLdCompactor(String context) {
        this.context = object(context, "context");
        if (!this.context.containsKey("@context")) {
            throw new IllegalArgumentException("the context is not right: it has no @context");
        }
        compact(List.of());
    }

    /**
     * Writes triples in the words of the context.
     *
     * @return the UTF-8 text of one JSON-LD document that holds its context
     */
    public byte[] compact(Iterable<Triple> triples) {
        try {
            return bytes(
                    JsonLd.compact(expanded(triples), JsonDocument.of(context))
                            .options(options())
                            .get(),
                    triples);
        } catch (JsonLdError wrong) {
            throw refused("context", wrong);
        }
    }

    /**
     * Writes triples as trees, in the words of the context.
     *
     * @param frame the text of a frame (JSON-LD 1.1 Framing); without a {@code @context} of its own
     *     it is in ours
     * @return the UTF-8 text of one JSON-LD document that holds its context
     * @throws IllegalArgumentException if it is no frame, or its context lies elsewhere
     */
    public byte[] frame(Iterable<Triple> triples, String frame) {
        JsonObject own = object(frame, "frame");
        JsonObject whole =
                Json.createObjectBuilder(context).addAll(Json.createObjectBuilder(own)).build();
        try {
            return bytes(
                    JsonLd.frame(expanded(triples), JsonDocument.of(whole))
                            .options(options())
                            .get(),
                    triples);
        } catch (JsonLdError wrong) {
            throw refused("frame", wrong);
        }
    }

    private static Document expanded(Iterable<Triple> triples) {
        return JsonDocument.of(ExpandedJsonLd.of(triples));
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(JsonLdCompactor::refuse);
        options.setOrdered(true);
        return options;
    }

    private static Document refuse(URI document, DocumentLoaderOptions options) throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched: " + document);
    }

    private static JsonObject object(String text, String what) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw refused(what, broken);
        }
    }

    private static IllegalArgumentException refused(String what, Exception cause) {
        return new IllegalArgumentException(
                "the %s is not right: %s".formatted(what, cause.getMessage()), cause);
    }

    private static byte[] bytes(JsonObject document, Iterable<Triple> triples) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonWriter writer = WRITERS.createWriter(written, StandardCharsets.UTF_8)) {
            writer.writeObject(new LanguageTags(triples).restore(document));
        }
        return written.toByteArray();
    }
}
