package org.ipcase.referral.factfinding.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.factfinding.domain.Finding.Remedy;
import org.ipcase.referral.factfinding.domain.Standing.Basis;

/** How facts found stand at a moment, from what the case told and the periods to sue. */
public record Standings(Clocks clocks) {

    /**
     * Facts found stand if nobody sued in time or a judgment confirmed them.
     *
     * <p>Source: CRT-07, 知识产权民事诉讼证据规定 (2020) art. 6; periods: CASE-23, 行政诉讼法 (2017) art. 45 (15
     * days after a reconsideration), art. 46 (six months).
     */
    public Standing of(Finding finding, Instant now) {
        if (finding.overturned()) {
            return standing(Basis.OVERTURNED);
        }
        if (finding.pending()) {
            return standing(Basis.REMEDY_PENDING);
        }
        return finding.confirmed()
                .map(Standings::confirmed)
                .orElseGet(() -> byTime(toSue(finding), now));
    }

    /** The period within which the act may be brought before a court. */
    LegalClock toSue(Finding finding) {
        return finding.reconsidered()
                .map(ended -> clocks.start("CASE-23-AFTER", ended))
                .orElseGet(() -> clocks.start("CASE-23-SUIT", finding.source().servedOn()));
    }

    private static Standing confirmed(Remedy suit) {
        return new Standing(
                Basis.CONFIRMED_BY_JUDGMENT, suit.endedOn(), Optional.empty(), suit.document());
    }

    private static Standing byTime(LegalClock toSue, Instant now) {
        return now.isBefore(toSue.due())
                ? new Standing(
                        Basis.MAY_STILL_BE_SUED,
                        Optional.empty(),
                        Optional.of(toSue.lastDay()),
                        Optional.empty())
                : new Standing(
                        Basis.NOT_SUED_IN_TIME,
                        Optional.of(toSue.lastDay().plusDays(1)),
                        Optional.empty(),
                        Optional.empty());
    }

    private static Standing standing(Basis basis) {
        return new Standing(basis, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
