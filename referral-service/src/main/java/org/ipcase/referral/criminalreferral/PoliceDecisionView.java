package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Answered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
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

    static Optional<PoliceDecisionView> in(Opened referral) {
        return referral instanceof Answered answered
                ? Optional.of(
                        switch (answered) {
                            case Filed filed -> of(Kind.FILED, filed.decision(), null);
                            case NotFiled declined ->
                                    of(Kind.NOT_FILED, declined.decision(), declined.reasons());
                            case NotPoliceMatter returned ->
                                    new PoliceDecisionView(
                                            Kind.NOT_POLICE_MATTER,
                                            returned.at(),
                                            returned.reasons(),
                                            null,
                                            null,
                                            null,
                                            null,
                                            null);
                        })
                : Optional.empty();
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
