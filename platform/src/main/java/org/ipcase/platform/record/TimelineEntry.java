package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One fact in a record's timeline (办理过程).
 *
 * @param type simple name of the event
 * @param facts what of the event this reader may see, as text by name
 */
public record TimelineEntry(
        long revision, Instant at, Person actor, String type, Map<String, String> facts) {

    /**
     * @param agencyName as the directory of agencies has it; none for a person of no known agency
     */
    public record Person(String name, String agency, @Nullable String agencyName) {
        public Person(String name, String agency) {
            this(name, agency, AgencyDirectory.shipped().byId(agency).map(Agency::zh).orElse(null));
        }
    }

    /**
     * @param facts chosen by the feature; nothing of an event is shown that it does not name
     */
    public static <E> List<TimelineEntry> of(
            List<Desk.Entry<E>> history, Function<E, Map<String, String>> facts) {
        return history.stream()
                .map(entry ->
                        new TimelineEntry(
                                entry.revision(),
                                entry.at(),
                                new Person(entry.actor().name(), entry.actor().agency()),
                                typeOf(entry.event()),
                                facts.apply(entry.event())))
                .toList();
    }

    private static String typeOf(Object event) {
        return event.getClass().getSimpleName();
    }
}
