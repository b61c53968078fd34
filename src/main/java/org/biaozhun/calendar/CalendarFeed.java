package org.biaozhun.calendar;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.biaozhun.names.Wording;
import org.springframework.context.MessageSource;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes entries as iCalendar (RFC 5545): whole days, with a stable UID for each. An entry whose
 * day is not stated is left out.
 *
 * <p>The data do not say when an entry was corrected. What is known is when the snapshot was built:
 * what it says held from then on. So that is the time of each entry, and its number of revision
 * counts the seconds to it: a calendar that keeps what is newest takes every correction, and the
 * same snapshot gives the same bytes.
 */
public final class CalendarFeed {

    private static final Instant NUMBER_ZERO = Instant.parse("2020-01-01T00:00:00Z");

    private final Calendar calendar;
    private final String base;
    private final MessageSource messages;
    private final Locale locale;

    /**
     * A feed of a calendar.
     *
     * @param base what links to this server begin with
     * @param messages the words of the feed
     * @param locale the language of the feed, one of those of pages
     */
    public CalendarFeed(Calendar calendar, String base, MessageSource messages, Locale locale) {
        this.calendar = calendar;
        this.base = base;
        this.messages = messages;
        this.locale = locale;
    }

    /** The feed of some entries. */
    public String write(Stream<Entry> entries) {
        var feed = new net.fortuna.ical4j.model.Calendar();
        feed.add(new ProdId("-//Biaozhun//Calendar//EN"));
        feed.add(ImmutableVersion.VERSION_2_0);
        feed.add(ImmutableCalScale.GREGORIAN);
        feed.add(new XProperty("X-WR-CALNAME", message("calendar.feed.name")));
        List<VEvent> events = entries.filter(Entry::isExact).map(this::event).toList();
        events.forEach(feed::add);
        if (events.isEmpty()) {
            feed.add(anyTimeZone());
        }
        return ContentLines.fold(feed.toString());
    }

    /** A calendar has a component at least (section 3.6): this one says nothing of any day. */
    private static VTimeZone anyTimeZone() {
        Standard standard =
                new Standard(
                        new PropertyList(
                                List.of(
                                        new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                                        new TzOffsetFrom(ZoneOffset.UTC),
                                        new TzOffsetTo(ZoneOffset.UTC))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId("Etc/UTC"))),
                new ComponentList<>(List.of(standard)));
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent(false);
        List<Property> properties =
                new ArrayList<>(
                        List.of(
                                new Uid(entry.id() + "@biaozhun.w3id.org"),
                                new DtStamp(calendar.revised()),
                                new LastModified(calendar.revised()),
                                new Sequence(revision()),
                                new DtStart<>(entry.first()),
                                // the day after the last (RFC 5545, section 3.6.1)
                                new DtEnd<>(entry.last().plusDays(1)),
                                summary(entry),
                                new Description(description(entry)),
                                new Categories(
                                        new TextList(
                                                List.of(
                                                        message(
                                                                "calendar.kind."
                                                                        + entry.kind().code())))),
                                new Url(URI.create(base + entry.path())),
                                ImmutableTransp.TRANSPARENT));
        if (!entry.places().isEmpty()) {
            properties.add(new Location(joined(entry.places())));
        }
        properties.forEach(event::add);
        return event;
    }

    private int revision() {
        return Math.toIntExact(
                Math.max(0, Duration.between(NUMBER_ZERO, calendar.revised()).toSeconds()));
    }

    private boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    private Summary summary(Entry entry) {
        String summary =
                ContentLines.clean(
                        message("calendar.feed." + entry.kind().code(), told(entry.name())));
        boolean isTagged = isChinese() && !summary.equals(entry.label());
        return isTagged
                ? new Summary(
                        new ParameterList(List.of(new Language(locale.toLanguageTag()))), summary)
                : new Summary(summary);
    }

    private String description(Entry entry) {
        String otherName = isChinese() ? entry.label() : entry.chinese();
        String bodies = joined(entry.bodies().stream().map(Entry.Body::name).toList());
        return Stream.of(
                        otherName.equals(told(entry.name())) ? "" : otherName,
                        entry.about().map(this::told).orElse(""),
                        bodies,
                        entry.thing())
                .map(ContentLines::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String joined(List<Wording> names) {
        return names.stream()
                .map(this::told)
                .map(ContentLines::clean)
                .collect(Collectors.joining("; "));
    }

    private String told(Wording name) {
        return name.in(locale.getLanguage());
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
