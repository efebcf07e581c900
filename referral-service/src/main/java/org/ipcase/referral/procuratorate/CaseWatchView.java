package org.ipcase.referral.procuratorate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.office.OfficeView;
import org.ipcase.referral.procuratorate.domain.Watched;
import org.jspecify.annotations.Nullable;

/** A watched case as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseWatchView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId caseId,
        OfficeView agency,
        OfficeView procuratorate,
        @Nullable String region,
        List<Named> subjects,
        List<String> flags,
        @Nullable ScaleView scale,
        @Nullable ReferralView referral,
        @Nullable PenaltyView penalty,
        @Nullable CopiesView copies,
        @Nullable EndingView closed) {

    record ScaleView(String screening, List<String> crimes, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralView(
            RecordId id, String number, String state, @Nullable String reasons, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PenaltyView(
            String kind,
            @Nullable Money fine,
            @Nullable Money confiscation,
            @Nullable String documentNumber,
            LocalDate decidedOn,
            boolean high,
            boolean insteadOfReferral) {}

    record CopiesView(LocalDate holderToldOn, String by, Instant at, boolean late) {}

    record EndingView(String reason, LocalDate on) {}

    static CaseWatchView of(
            RecordId id,
            long revision,
            Watched watched,
            List<AllowedAction> actions,
            Optional<LegalClock> clock) {
        var identity = watched.identity();
        return new CaseWatchView(
                id,
                identity.number(),
                CaseWatchIndex.stateName(watched),
                revision,
                actions,
                ClockView.of(clock.stream().toList()),
                identity.caseId(),
                OfficeView.of(identity.agency()),
                OfficeView.of(identity.procuratorate()),
                identity.region().orElse(null),
                identity.subjects(),
                watched.flags().stream().map(Enum::name).toList(),
                watched.scale()
                        .map(it -> new ScaleView(it.screening().name(), it.crimes(), it.at()))
                        .orElse(null),
                watched.referral()
                        .map(it ->
                                new ReferralView(
                                        it.id(),
                                        it.number(),
                                        it.state(),
                                        it.reasons().orElse(null),
                                        it.at()))
                        .orElse(null),
                watched.penalty()
                        .map(it ->
                                new PenaltyView(
                                        it.kind(),
                                        it.fine().orElse(null),
                                        it.confiscation().orElse(null),
                                        it.documentNumber().orElse(null),
                                        it.decidedOn(),
                                        it.high(),
                                        it.insteadOfReferral()))
                        .orElse(null),
                watched.copies()
                        .map(it -> new CopiesView(it.holderToldOn(), it.by(), it.at(), it.late()))
                        .orElse(null),
                watched.ending().map(it -> new EndingView(it.reason(), it.on())).orElse(null));
    }
}
