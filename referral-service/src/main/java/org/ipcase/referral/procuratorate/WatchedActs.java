package org.ipcase.referral.procuratorate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent;
import org.ipcase.referral.procuratorate.domain.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The acts known from all cases, for those who add them up or screen them anew. What is read is
 * what is wanted: unpunished acts of one organisation, or open cases with known acts, each by the
 * index of marks.
 */
@Component
public class WatchedActs {
    /** How many cases are read at once. */
    public static final int PAGE = 200;

    /** Mark of open cases whose acts are known. */
    static final String OPEN = "openActs";

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

    /**
     * @param next where the following page begins; null on the last one
     */
    public record ActsPage(List<Acts> items, @Nullable RecordId next) {}

    /** Mark of the cases in which an organisation has unpunished acts. */
    static String mark(String creditCode) {
        return "unpunished-" + creditCode;
    }

    /**
     * All unpunished acts of one organisation over all offices of both provinces: a sum that leaves
     * one out would be wrong, so this reads each of them, and none else.
     */
    public List<Acts> unpunishedOf(String creditCode) {
        var found = new ArrayList<Acts>();
        RecordId after = null;
        do {
            var page = page(PLATFORM, mark(creditCode), after, Watched::unpunished);
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }

    /** Acts of open cases that this person may read, a page at a time. */
    public ActsPage openFor(Actor reader, @Nullable RecordId after) {
        return page(reader, OPEN, after, Watched::open);
    }

    private ActsPage page(
            Actor reader,
            String mark,
            @Nullable RecordId after,
            Function<Watched, Optional<ScreeningFacts>> facts) {
        var cases = desk.marked(reader, mark, after, PAGE);
        return new ActsPage(
                cases.stream().flatMap(it -> acts(it, facts).stream()).toList(),
                cases.size() < PAGE ? null : cases.getLast().id());
    }

    private static Optional<Acts> acts(
            Snapshot<CaseWatch> found, Function<Watched, Optional<ScreeningFacts>> facts) {
        if (!(found.state() instanceof Seen(var watched))) {
            return Optional.empty();
        }
        var identity = watched.identity();
        return facts.apply(watched)
                .map(it ->
                        new Acts(
                                found.id(),
                                identity.number(),
                                identity.region().orElse(identity.agency().region()),
                                it));
    }
}
