package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.Course;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.FilingDecision;
import org.jspecify.annotations.Nullable;

/** The answer of the police. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PoliceDecisionView(
        Kind kind,
        Instant at,
        @Nullable String reasons,
        @Nullable String documentNumber,
        @Nullable String officer,
        @Nullable LocalDate decidedOn,
        FilingDecision.@Nullable Basis basis,
        @Nullable Boolean late) {

    enum Kind {
        FILED,
        NOT_FILED,
        NOT_POLICE_MATTER
    }

    /** The decision to file if there is one, else the answer against it. */
    static Optional<PoliceDecisionView> in(Opened referral) {
        return referral instanceof Pursued pursued
                ? pursued.course()
                        .filing()
                        .map(decision -> of(Kind.FILED, decision, null))
                        .or(() -> pursued.course().answer().map(PoliceDecisionView::of))
                : Optional.empty();
    }

    private static PoliceDecisionView of(Course.Answer answer) {
        return answer.decision()
                .map(decision -> of(Kind.NOT_FILED, decision, answer.reasons()))
                .orElseGet(() ->
                        new PoliceDecisionView(
                                Kind.NOT_POLICE_MATTER,
                                answer.at(),
                                answer.reasons(),
                                null,
                                null,
                                null,
                                null,
                                null));
    }

    private static PoliceDecisionView of(
            Kind kind, FilingDecision decision, @Nullable String reasons) {
        return new PoliceDecisionView(
                kind,
                decision.recordedAt(),
                reasons,
                decision.documentNumber(),
                decision.officer(),
                decision.decidedOn(),
                decision.basis(),
                decision.late());
    }
}
