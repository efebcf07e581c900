package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.Attachment;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;
import org.ipcase.referral.criminalreferral.domain.Custody;
import org.ipcase.referral.criminalreferral.domain.Dispatch;
import org.ipcase.referral.criminalreferral.domain.Receipt;
import org.ipcase.referral.criminalreferral.domain.Supplement;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** The file's way through the police. */
final class DispatchView {
    private DispatchView() {}

    /** Papers asked for and, once they came, supplied. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SupplementView(
            List<String> items,
            Instant requestedAt,
            @Nullable Instant suppliedAt,
            @Nullable List<Attachment> attachments,
            @Nullable String note,
            @Nullable Boolean late) {
        static SupplementView of(Supplement.Request request, Optional<Supplement> supplied) {
            return new SupplementView(
                    request.items(),
                    request.at(),
                    supplied.map(Supplement::at).orElse(null),
                    supplied.map(Supplement::attachments).orElse(null),
                    supplied.flatMap(Supplement::note).orElse(null),
                    supplied.map(Supplement::late).orElse(null));
        }
    }

    record PassedOnView(OfficeView from, OfficeView to, String reasons, Instant at, boolean late) {
        static PassedOnView of(Dispatch dispatch, Dispatch.PassedOn passed) {
            return new PassedOnView(
                    OfficeView.of(dispatch.sentTo()),
                    OfficeView.of(passed.to()),
                    passed.reasons(),
                    passed.at(),
                    passed.late());
        }
    }

    static Optional<Dispatch> dispatch(Opened referral) {
        return referral instanceof HandedOver sent
                ? Optional.of(sent.dispatch())
                : Optional.empty();
    }

    private static Optional<Custody> custody(Opened referral) {
        return referral instanceof HandedOver sent
                ? switch (sent) {
                    case Undelivered _ -> Optional.empty();
                    case WithPolice here -> Optional.of(here.custody());
                    case Pursued pursued -> Optional.of(pursued.course().custody());
                }
                : Optional.empty();
    }

    static Optional<PassedOnView> passedOn(Opened referral) {
        return dispatch(referral)
                .flatMap(it ->
                        it.passedOn().stream()
                                .findFirst()
                                .map(passed -> PassedOnView.of(it, passed)));
    }

    static Optional<Receipt> receipt(Opened referral) {
        return custody(referral).map(Custody::receipt);
    }

    static Optional<SupplementView> supplement(Opened referral) {
        return custody(referral)
                .flatMap(it ->
                        it.request().map(request -> SupplementView.of(request, it.supplement())));
    }
}
