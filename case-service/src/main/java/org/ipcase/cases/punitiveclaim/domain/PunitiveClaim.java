package org.ipcase.cases.punitiveclaim.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.BaseEstablished;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimClosed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimOpened;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.DamagesClaimed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactRecorded;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactStruck;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FinesNoted;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.penalty.PunitiveDamages.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The facts for a claim of punitive damages (惩罚性赔偿事实记录).
 *
 * <p>Signs of intent (PUN-02) and of serious circumstances (PUN-03) with their sources, a base
 * (PUN-04); claimed at filing or before the end of the first-instance argument (PUN-01).
 */
public sealed interface PunitiveClaim {
    /** Nothing was recorded under this id. */
    record Nothing() implements PunitiveClaim {}

    /**
     * @param number human number
     */
    record Kept(
            String number,
            PunitiveClaimStage stage,
            ClaimOpened opening,
            List<FactRecorded> facts,
            List<FactStruck> struck,
            @Nullable BaseEstablished base,
            @Nullable FinesNoted fines,
            @Nullable DamagesClaimed claim,
            @Nullable ClaimClosed closing,
            List<LegalClock> clocks)
            implements PunitiveClaim {
        public Kept {
            facts = List.copyOf(facts);
            struck = List.copyOf(struck);
            clocks = List.copyOf(clocks);
        }

        /** Facts that were not struck. */
        public List<FactRecorded> standing() {
            return facts.stream()
                    .filter(it -> struck.stream().noneMatch(no -> no.fact() == it.fact()))
                    .toList();
        }

        /** What is shown so far. */
        public Shown shown() {
            var known = base;
            var paid = fines;
            return new Shown(
                    opening.right(),
                    opening.actDate(),
                    known == null ? null : known.base(),
                    standing().stream()
                            .flatMap(it -> Stream.ofNullable(it.intent()))
                            .collect(Collectors.toSet()),
                    standing().stream()
                            .flatMap(it -> Stream.ofNullable(it.serious()))
                            .collect(Collectors.toSet()),
                    paid == null ? null : paid.amount());
        }
    }
}
