package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.handover.Holding;

/**
 * The goods and papers that follow the file once the police have filed (涉案物品和材料的移交): REF-14, D310
 * art. 12.
 *
 * @param holding who has them, and the ledger of their hand-over with both signatures
 * @param given the list as the agency signed it
 * @param taken the list as the police counted it, once they have
 */
public record Goods(Holding holding, Given given, Optional<Taken> taken) {

    /** A line of the list (交接清单). */
    public record Line(String name, long quantity, Optional<String> unit, Optional<String> seal) {}

    /**
     * @param papers handed over with the goods
     * @param difference why the list is not the list of items in the referral letter
     * @param partyTold number of the written notice to the party whose goods were sealed or seized
     *     (行政强制法 第21条)
     * @param late whether the three days of REF-14 had passed
     */
    public record Given(
            List<Line> lines,
            List<String> papers,
            Optional<String> difference,
            Optional<String> partyTold,
            String by,
            Instant at,
            boolean late) {
        public Given {
            lines = List.copyOf(lines);
            papers = List.copyOf(papers);
        }
    }

    /**
     * @param difference what the police found to be otherwise than listed
     */
    public record Taken(List<Line> lines, Optional<String> difference, String by, Instant at) {
        public Taken {
            lines = List.copyOf(lines);
        }
    }
}
