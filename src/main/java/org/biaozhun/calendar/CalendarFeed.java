package org.biaozhun.calendar;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes entries as iCalendar (RFC 5545): whole days, a stable UID for each, and the snapshot's day
 * as time stamp, so that the same snapshot gives the same bytes. An entry whose day is not stated
 * is left out.
 */
public final class CalendarFeed {

    private final Calendar calendar;
    private final String base;

    /**
     * A feed of a calendar.
     *
     * @param base what links to this server begin with
     */
    public CalendarFeed(Calendar calendar, String base) {
        this.calendar = calendar;
        this.base = base;
    }

    /** The feed of some entries. */
    public String write(Stream<Entry> entries) {
        var feed = new net.fortuna.ical4j.model.Calendar();
        feed.add(new ProdId("-//Biaozhun//Calendar//EN"));
        feed.add(ImmutableVersion.VERSION_2_0);
        feed.add(ImmutableCalScale.GREGORIAN);
        feed.add(new XProperty("X-WR-CALNAME", "Biaozhun"));
        entries.filter(Entry::isExact).forEach(entry -> feed.add(event(entry)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(feed, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent(false);
        List<Property> properties =
                List.of(
                        new Uid(entry.id() + "@biaozhun.w3id.org"),
                        new DtStamp(calendar.stamp()),
                        new DtStart<>(entry.first()),
                        // the day after the last (RFC 5545, section 3.6.1)
                        new DtEnd<>(entry.last().plusDays(1)),
                        new Summary(summary(entry)),
                        new Description(description(entry)),
                        new Categories(new TextList(List.of(entry.kind().label()))),
                        new Url(URI.create(base + entry.path())),
                        ImmutableTransp.TRANSPARENT);
        properties.forEach(event::add);
        return event;
    }

    private static String summary(Entry entry) {
        return switch (entry.kind()) {
            case CONSULTATION, EVENT -> entry.label();
            case EFFECT, DEADLINE, TAKES_OFFICE, LEAVES_OFFICE ->
                    entry.label() + " " + entry.kind().verb();
        };
    }

    private static String description(Entry entry) {
        String bodies =
                entry.bodies().stream().map(Entry.Body::label).collect(Collectors.joining("; "));
        return Stream.of(entry.chinese(), entry.about(), bodies, entry.thing())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
