package org.ipcase.cases.casefile.spot.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A penalty imposed on the spot (当场处罚): imposed and handed over at once, then filed with the office
 * (报所属行政机关备案).
 */
public sealed interface SpotPenalty {
    /** Nothing under this id. */
    record NoPenalty() implements SpotPenalty {}

    /** 已当场作出并交付 */
    record Imposed(Form form) implements SpotPenalty {}

    /** 已备案 */
    record OnFile(Form form, LocalDate on) implements SpotPenalty {}

    /**
     * 当场行政处罚决定书.
     *
     * @param fine null for a warning
     * @param clocks remedies of the party; reconsideration comes first (CASE-23)
     */
    record Form(
            String number,
            String agency,
            String agencyName,
            String agencyRegion,
            Party respondent,
            List<CaseOfficer> officers,
            String facts,
            String legalBasis,
            @Nullable Money fine,
            String region,
            String place,
            String document,
            Instant at,
            List<LegalClock> clocks) {
        public Form {
            officers = List.copyOf(officers);
            clocks = List.copyOf(clocks);
        }
    }
}
