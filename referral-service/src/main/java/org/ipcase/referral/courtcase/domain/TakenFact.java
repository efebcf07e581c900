package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.factfinding.domain.Standing;
import org.ipcase.referral.office.domain.Office;

/**
 * Facts found by an agency and taken in without further proof (免证事实), CRT-07.
 *
 * @param id within the case: F1, F2 …
 * @param finding record of the facts found
 * @param basis why they could be used when they were taken in
 * @param contest if a party brought contrary evidence
 */
public record TakenFact(
        String id,
        RecordId finding,
        Source source,
        Standing.Basis basis,
        String text,
        String by,
        Instant at,
        Optional<Contest> contest) {

    /** Which act found them. */
    public record Source(
            Office agency,
            String caseNumber,
            Optional<String> documentNumber,
            LocalDate decidedOn,
            LocalDate servedOn) {}

    /**
     * Contrary evidence (相反证据).
     *
     * @param party who brought it
     * @param ruling once the court has weighed it
     */
    public record Contest(
            String party,
            String reasons,
            List<String> evidence,
            String recordedBy,
            Instant at,
            Optional<Ruling> ruling) {
        public Contest {
            evidence = List.copyOf(evidence);
        }

        Contest ruled(Ruling it) {
            return new Contest(party, reasons, evidence, recordedBy, at, Optional.of(it));
        }
    }

    /**
     * @param overturned whether the contrary evidence is strong enough (足以推翻)
     */
    public record Ruling(boolean overturned, String reasons, String by, Instant at) {}

    /** Contested, and the court has not said what of it. */
    boolean open() {
        return contest.filter(it -> it.ruling().isEmpty()).isPresent();
    }

    TakenFact contested(Contest it) {
        return new TakenFact(id, finding, source, basis, text, by, at, Optional.of(it));
    }

    /** {@code TAKEN}, {@code CONTESTED}, {@code UPHELD} or {@code OVERTURNED}. */
    public String stateName() {
        return contest.map(it ->
                        it.ruling()
                                .map(ruling -> ruling.overturned() ? "OVERTURNED" : "UPHELD")
                                .orElse("CONTESTED"))
                .orElse("TAKEN");
    }
}
