package org.biaozhun.search.index;

import java.util.List;
import java.util.Locale;

/**
 * How many hits there are for each value of a dimension.
 *
 * @param dimension what the values tell
 * @param values the values: actors first, years from the latest, others by frequency
 */
public record Facet(Dimension dimension, List<Value> values) {

    private static final int SHOWN = 8;

    /** The values that are shown at once: the first ones, and all that are selected. */
    public List<Value> shown() {
        return values.stream().filter(this::isShown).toList();
    }

    /** The others. */
    public List<Value> hidden() {
        return values.stream().filter(value -> !isShown(value)).toList();
    }

    private boolean isShown(Value value) {
        return value.selected() || values.indexOf(value) < SHOWN;
    }

    /** What hits can be narrowed down by. */
    public enum Dimension {
        KIND {
            @Override
            List<String> values(Thing thing) {
                return List.of(thing.kind().code());
            }
        },
        BODY {
            @Override
            List<String> values(Thing thing) {
                return thing.bodies();
            }
        },
        YEAR {
            @Override
            List<String> values(Thing thing) {
                return thing.years();
            }
        },
        STATUS {
            @Override
            List<String> values(Thing thing) {
                return thing.statuses();
            }
        };

        /** The values of a thing. */
        abstract List<String> values(Thing thing);

        /** The name of the parameter. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value.
     *
     * @param value what to give for the parameter
     * @param label English label
     * @param chineseLabel Chinese label, or empty
     * @param count how many hits have it, the other dimensions kept
     * @param selected whether the hits are narrowed down to it
     */
    public record Value(
            String value, String label, String chineseLabel, long count, boolean selected) {}
}
