package org.biaozhun.store.frozen;

import static org.biaozhun.store.frozen.FrozenTriples.UNION;
import static org.biaozhun.store.frozen.Terms.NONE;

/** Walks over the triples that match a pattern; to be opened again and again. */
public final class Cursor {

    /** What is asked for, or how the places are read. */
    private enum Walk {
        NOTHING,
        TRIPLE,
        OBJECTS,
        OF_SUBJECT,
        SUBJECTS,
        OF_PROPERTY,
        PROPERTIES,
        OF_OBJECT,
        ALL,
        GRAPH
    }

    private final FrozenTriples triples;
    private final TripleOrder spo;
    private final TripleOrder pos;
    private final TripleOrder osp;
    private Walk walk = Walk.NOTHING;
    private int graph;
    private int[] places = {};
    private int askedSubject;
    private int askedProperty;
    private int askedObject;
    private int at;
    private int end;
    private int subject;
    private int property;
    private int object;
    private int place;

    public Cursor(FrozenTriples triples) {
        this.triples = triples;
        this.spo = triples.spo;
        this.pos = triples.pos;
        this.osp = triples.osp;
    }

    /**
     * Begins.
     *
     * @param wantedSubject number of a term; {@link Terms#NONE} for any, as for the others;
     *     negative for one that no triple has
     * @param inGraph number of a graph, or {@link FrozenTriples#UNION}
     */
    public void open(int wantedSubject, int wantedProperty, int wantedObject, int inGraph) {
        subject = wantedSubject;
        property = wantedProperty;
        object = wantedObject;
        graph = inGraph;
        at = 0;
        end = 0;
        if (wantedSubject < 0 || wantedProperty < 0 || wantedObject < 0 || inGraph < UNION) {
            return;
        }
        if (wantedSubject != NONE) {
            openSubject();
        } else if (wantedProperty != NONE) {
            if (wantedObject == NONE) {
                walk(Walk.OF_PROPERTY, pos.from(property), pos.to(property));
            } else {
                walk(Walk.SUBJECTS, pos, property, object);
            }
        } else if (wantedObject != NONE) {
            walk(Walk.OF_OBJECT, osp.from(object), osp.to(object));
        } else {
            walk(Walk.ALL, 0, spo.second.length);
            subject = 0;
        }
        if (inGraph != UNION && wantedSubject == NONE) {
            preferGraph(wantedProperty, wantedObject);
        }
    }

    private void openSubject() {
        if (property == NONE) {
            if (object == NONE) {
                walk(Walk.OF_SUBJECT, spo.from(subject), spo.to(subject));
            } else {
                walk(Walk.PROPERTIES, osp, object, subject);
            }
        } else if (object == NONE) {
            walk(Walk.OBJECTS, spo, subject, property);
        } else {
            int found = spo.find(subject, property, object);
            walk(Walk.TRIPLE, found, found < 0 ? found : found + 1);
        }
    }

    private void walk(Walk way, int from, int to) {
        walk = way;
        at = from;
        end = to;
    }

    private void walk(Walk way, TripleOrder order, int first, int second) {
        walk = way;
        at = order.from(first, second);
        end = at < order.to(first) ? order.to(at, first, second) : at;
        if (at < end && order.second[at] != second) {
            end = at;
        }
    }

    /** Reads the triples of the graph where they are fewer. */
    private void preferGraph(int wantedProperty, int wantedObject) {
        int[] own = triples.graphs.places[graph];
        if (own.length < end - at) {
            places = own;
            askedSubject = NONE;
            askedProperty = wantedProperty;
            askedObject = wantedObject;
            walk(Walk.GRAPH, 0, own.length);
        }
    }

    /** Goes on to the next triple. */
    public boolean next() {
        while (at < end) {
            int here = at++;
            if (read(here) && (graph == UNION || walk == Walk.GRAPH || isInGraph())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInGraph() {
        return triples.graphs.isIn(place(), graph);
    }

    private boolean read(int here) {
        place = here;
        switch (walk) {
            case OBJECTS -> object = spo.third[here];
            case OF_SUBJECT -> {
                property = spo.second[here];
                object = spo.third[here];
            }
            case SUBJECTS -> {
                subject = pos.third[here];
                place = -1;
            }
            case OF_PROPERTY -> {
                object = pos.second[here];
                subject = pos.third[here];
                place = -1;
            }
            case PROPERTIES -> {
                property = osp.third[here];
                place = -1;
            }
            case OF_OBJECT -> {
                subject = osp.second[here];
                property = osp.third[here];
                place = -1;
            }
            case ALL -> {
                while (spo.start[subject + 1] <= here) {
                    subject++;
                }
                property = spo.second[here];
                object = spo.third[here];
            }
            case GRAPH -> {
                return readInGraph(places[here]);
            }
            case TRIPLE, NOTHING -> {}
        }
        return true;
    }

    private boolean readInGraph(int found) {
        if ((askedProperty != NONE && spo.second[found] != askedProperty)
                || (askedObject != NONE && spo.third[found] != askedObject)) {
            return false;
        }
        place = found;
        property = spo.second[found];
        object = spo.third[found];
        if (askedSubject == NONE || spo.start[askedSubject + 1] <= found) {
            askedSubject = spo.firstOf(found);
        }
        subject = askedSubject;
        return true;
    }

    /** The subject of the triple. */
    public int subject() {
        return subject;
    }

    /** The property of the triple. */
    public int property() {
        return property;
    }

    /** The object of the triple. */
    public int object() {
        return object;
    }

    /** Where the triple stands, for {@link FrozenTriples#graphsAt}. */
    public int place() {
        if (place < 0) {
            place = spo.find(subject, property, object);
        }
        return place;
    }
}
