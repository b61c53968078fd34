package org.biaozhun.queries;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the YAML of headers by the failsafe schema of YAML 1.2 (section 10.1): a plain scalar is
 * the text that stands there, so that {@code 0702}, {@code NO} and {@code 12:30} are what was
 * typed. A frame of JSON-LD alone has the types of JSON (section 10.2).
 */
final class HeaderYaml {

    /** The key whose value has the types of JSON. */
    static final String TYPED = "frame";

    private static final int MAX_LENGTH = 65_536;

    private HeaderYaml() {}

    /**
     * Reads a mapping; an empty document is an empty one.
     *
     * @throws org.yaml.snakeyaml.error.MarkedYAMLException if it is no YAML
     * @throws IllegalArgumentException if it is no mapping
     */
    static Map<String, Object> read(String yaml) {
        Map<String, Object> values = mapping(yaml, new Texts());
        if (values.containsKey(TYPED)) {
            values.put(TYPED, mapping(yaml, new JsonTypes()).get(TYPED));
        }
        return values;
    }

    private static Map<String, Object> mapping(String yaml, Resolver resolver) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(MAX_LENGTH);
        DumperOptions unused = new DumperOptions();
        Object loaded =
                new Yaml(
                                new SafeConstructor(options),
                                new Representer(unused),
                                unused,
                                options,
                                resolver)
                        .load(yaml);
        Map<String, Object> values = new LinkedHashMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
        } else if (loaded != null) {
            throw new IllegalArgumentException("the header is not a list of key: value");
        }
        return values;
    }

    private static final class Texts extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private static final class JsonTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.NULL, Pattern.compile("null"), "n");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"),
                    "-0123456789");
        }
    }
}
