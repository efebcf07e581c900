package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.Approval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.jspecify.annotations.Nullable;

/** How the principal head decided, and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeadDecisionView(
        Decision decision,
        String by,
        Instant at,
        boolean late,
        @Nullable String note,
        @Nullable String reasons) {

    enum Decision {
        APPROVED,
        REFUSED
    }

    static Optional<HeadDecisionView> in(Opened referral) {
        return switch (referral) {
            case Draft _, HeadApproval _ -> Optional.empty();
            case Rejected rejected -> Optional.of(of(rejected.refusal()));
            case Approved approved -> Optional.of(of(approved.letter().approval()));
            case HandedOver sent -> Optional.of(of(sent.dispatch().letter().approval()));
        };
    }

    private static HeadDecisionView of(Approval approval) {
        return new HeadDecisionView(
                Decision.APPROVED,
                approval.by(),
                approval.at(),
                approval.late(),
                approval.note().orElse(null),
                null);
    }

    private static HeadDecisionView of(Approval.Refusal refusal) {
        return new HeadDecisionView(
                Decision.REFUSED,
                refusal.by(),
                refusal.at(),
                refusal.late(),
                null,
                refusal.reasons());
    }
}
