package org.ipcase.referral.factfinding.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RightAtStake;
import org.ipcase.kernel.event.caseservice.RightsHolder;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.office.domain.Office;

/**
 * Facts found by a served decision, with their source (认定事实及其来源).
 *
 * @param parties respondents of the case
 * @param text facts and reasons as the decision states them
 * @param court that is competent for the right in this region, if one is known (CRT-04 to CRT-06)
 */
public record Finding(
        Source source,
        List<Named> parties,
        RightAtStake right,
        String text,
        List<Remedy> remedies,
        Optional<RightsHolder> rightsHolder,
        Optional<Office> court) {
    public Finding {
        parties = List.copyOf(parties);
        remedies = List.copyOf(remedies);
    }

    /**
     * Which act found it.
     *
     * @param kind of decision
     * @param region place of the act, GB/T 2260
     * @param violation what the case was about (案由)
     */
    public record Source(
            RecordId caseId,
            String caseNumber,
            Office agency,
            String kind,
            Optional<String> documentNumber,
            LocalDate decidedOn,
            LocalDate servedOn,
            String region,
            String violation) {}

    /** A reconsideration or a suit against the act (行政复议、行政诉讼). */
    public record Remedy(
            int number,
            Kind kind,
            LocalDate filedOn,
            Optional<Outcome> outcome,
            Optional<LocalDate> endedOn,
            Optional<String> document) {
        public enum Kind {
            RECONSIDERATION,
            SUIT
        }

        public enum Outcome {
            UPHELD(false),
            CHANGED(true),
            QUASHED(true),
            ILLEGAL(true),
            VOID(true),
            WITHDRAWN(false);

            private final boolean against;

            Outcome(boolean against) {
                this.against = against;
            }
        }

        boolean ended(Kind which, Outcome how) {
            return kind == which && outcome.filter(it -> it == how).isPresent();
        }
    }

    boolean pending() {
        return remedies.stream().anyMatch(it -> it.outcome().isEmpty());
    }

    /** Changed or taken away: its facts stand no more. */
    boolean overturned() {
        return remedies.stream().flatMap(it -> it.outcome().stream()).anyMatch(it -> it.against);
    }

    /** The suit in which a judgment confirmed it. */
    Optional<Remedy> confirmed() {
        return remedies.stream()
                .filter(it -> it.ended(Remedy.Kind.SUIT, Remedy.Outcome.UPHELD))
                .findFirst();
    }

    /** When the last reconsideration ended that left it as it was. */
    Optional<LocalDate> reconsidered() {
        return remedies.stream()
                .filter(it -> it.ended(Remedy.Kind.RECONSIDERATION, Remedy.Outcome.UPHELD))
                .flatMap(it -> it.endedOn().stream())
                .max(LocalDate::compareTo);
    }

    /**
     * What is known from both tellings: events may come twice and in any order, and an outcome once
     * told stays told.
     */
    Finding joined(Finding told) {
        var newer = told.remedies.size() >= remedies.size() ? told : this;
        var all =
                Stream.concat(remedies.stream(), told.remedies.stream())
                        .map(Remedy::number)
                        .distinct()
                        .sorted()
                        .map(number -> latest(number, told))
                        .toList();
        return new Finding(
                newer.source,
                newer.parties,
                newer.right,
                newer.text,
                all,
                newer.rightsHolder,
                newer.court);
    }

    private Remedy latest(int number, Finding told) {
        var both =
                Stream.concat(told.remedies.stream(), remedies.stream())
                        .filter(it -> it.number() == number)
                        .toList();
        return both.stream()
                .filter(it -> it.outcome().isPresent())
                .findFirst()
                .orElse(both.getFirst());
    }
}
