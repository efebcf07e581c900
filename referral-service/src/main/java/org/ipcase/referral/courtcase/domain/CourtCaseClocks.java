package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.courtcase.domain.CourtCase.Judged;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCase.NotSeized;
import org.ipcase.referral.courtcase.domain.CourtCase.Pending;
import org.ipcase.referral.courtcase.domain.CourtCase.Received;
import org.ipcase.referral.courtcase.domain.CourtCase.Returned;

/**
 * The periods of a prosecuted case before the court (审限); suits have theirs in the court's own
 * system.
 */
public record CourtCaseClocks(Clocks clocks) {

    /** Seven days from the indictment to examine and register. */
    public Optional<LegalClock> registration(Matter matter) {
        return matter.prosecution().map(_ -> clocks.start("REQ-11-REGISTER", matter.receivedAt()));
    }

    /** Three months at the latest from acceptance to the judgment. */
    public Optional<LegalClock> judgment(Matter matter, Docket docket) {
        return docket.registration()
                .filter(_ -> matter.prosecution().isPresent())
                .map(it -> clocks.start("REQ-11-JUDGE", it.acceptedOn()));
    }

    /** All clocks as of a moment. */
    public List<LegalClock> of(CourtCase state, Instant now) {
        return switch (state) {
            case NotSeized _ -> List.of();
            case Kept kept -> clocks.at(all(kept), now);
        };
    }

    private List<LegalClock> all(Kept kept) {
        var all = new ArrayList<LegalClock>();
        registration(kept.matter())
                .map(clock ->
                        kept.docket()
                                .registration()
                                .map(it -> clocks.met(clock, registered(it)))
                                .orElse(clock))
                .ifPresent(all::add);
        judgment(kept.matter(), kept.docket())
                .map(clock ->
                        switch (kept) {
                            case Received _, Pending _ -> clock;
                            case Judged it -> clocks.met(clock, decided(it.judgment()));
                            case Returned it ->
                                    it.judgment()
                                            .map(judgment -> clocks.met(clock, decided(judgment)))
                                            .orElseGet(
                                                    () -> clocks.cancelled(clock, it.back().at()));
                        })
                .ifPresent(all::add);
        return all;
    }

    private static Instant registered(Docket.Registration it) {
        return CourtCaseDecider.startOf(it.acceptedOn());
    }

    private static Instant decided(Judgment it) {
        return CourtCaseDecider.startOf(it.decidedOn());
    }
}
