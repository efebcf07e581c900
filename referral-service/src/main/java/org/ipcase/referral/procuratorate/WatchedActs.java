package org.ipcase.referral.procuratorate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent;
import org.ipcase.referral.procuratorate.domain.Watched;
import org.springframework.stereotype.Component;

/** The acts known from all cases, for those who add them up or screen them anew. */
@Component
public class WatchedActs {
    private static final int PAGE = 200;

    /** Sums over all offices are made by the platform; whoever asks gets sums, not the cases. */
    private static final Actor PLATFORM =
            new Actor(
                    "system:referral-service",
                    "referral-service",
                    "platform",
                    AgencyType.IP_PROTECTION_CENTER,
                    "000000",
                    Set.of(),
                    Set.of(Role.SYSTEM, Role.AUDITOR));

    private final Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> desk;

    WatchedActs(Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> desk) {
        this.desk = desk;
    }

    /**
     * One case with the facts of its acts.
     *
     * @param region place of the act, else seat of the office
     */
    public record Acts(RecordId id, String number, String region, ScreeningFacts facts) {}

    /** Name of the filter by which the cases of an organisation are found. */
    static String field(String creditCode) {
        return "subject-" + creditCode;
    }

    /** Unpunished acts of one organisation over all offices of both provinces. */
    public List<Acts> unpunishedOf(String creditCode) {
        return acts(PLATFORM, Map.of(field(creditCode), "true"), Watched::unpunished);
    }

    /** Acts of the open cases that this person may read. */
    public List<Acts> openFor(Actor reader) {
        return acts(
                reader,
                Map.of(),
                watched ->
                        watched.ending().isPresent()
                                ? Optional.empty()
                                : watched.scale().flatMap(Watched.Scale::facts));
    }

    private List<Acts> acts(
            Actor reader,
            Map<String, String> filters,
            Function<Watched, Optional<ScreeningFacts>> facts) {
        var found = new ArrayList<Acts>();
        String after = null;
        do {
            var page =
                    desk.list(reader, new ListQuery(null, filters, null, "-created", PAGE, after));
            page.items().stream()
                    .flatMap(it -> desk.load(new RecordId(it.id())).stream())
                    .flatMap(it ->
                            it.state() instanceof Seen(var watched)
                                    ? of(it.id(), watched, facts)
                                    : Stream.empty())
                    .forEach(found::add);
            after = page.next();
        } while (after != null);
        return found;
    }

    private static Stream<Acts> of(
            RecordId id, Watched watched, Function<Watched, Optional<ScreeningFacts>> facts) {
        var identity = watched.identity();
        return facts
                .apply(watched)
                .map(it ->
                        new Acts(
                                id,
                                identity.number(),
                                identity.region().orElse(identity.agency().region()),
                                it))
                .stream();
    }
}
