package org.biaozhun.rdf;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The language tags of a graph, to be written as it has them where JSON-LD lowers their case. */
final class LanguageTags {

    private static final String CONTEXT = "@context";
    private static final String LANGUAGE = "@language";

    private final Map<String, String> byLowerCase = new HashMap<>();

    LanguageTags(Iterable<Triple> triples) {
        for (Triple triple : triples) {
            Node value = triple.getObject();
            if (value.isLiteral()) {
                String tag = value.getLiteralLanguage();
                byLowerCase.put(tag.toLowerCase(Locale.ROOT), tag);
            }
        }
    }

    /** A compacted document with the tags of the graph, its context first and as it is. */
    JsonObject restore(JsonObject document) {
        JsonObjectBuilder restored = Json.createObjectBuilder();
        if (document.containsKey(CONTEXT)) {
            restored.add(CONTEXT, document.get(CONTEXT));
        }
        document.forEach((key, value) -> {
            if (!key.equals(CONTEXT)) {
                restored.add(isText(value) ? tag(key) : key, restore(key, value));
            }
        });
        return restored.build();
    }

    private JsonValue restore(String key, JsonValue value) {
        return switch (value) {
            case JsonObject object -> restore(object);
            case JsonArray array -> {
                JsonArrayBuilder restored = Json.createArrayBuilder();
                array.forEach(item -> restored.add(restore("", item)));
                yield restored.build();
            }
            case JsonString text when key.equals(LANGUAGE) ->
                    Json.createValue(tag(text.getString()));
            default -> value;
        };
    }

    /** Whether a value may stand in a map from languages to texts. */
    private static boolean isText(JsonValue value) {
        return value instanceof JsonString
                || (value instanceof JsonArray array
                        && array.stream().allMatch(JsonString.class::isInstance));
    }

    private String tag(String lowerCase) {
        return byLowerCase.getOrDefault(lowerCase, lowerCase);
    }
}
