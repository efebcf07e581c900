package org.ipcase.referral.courtcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.courtcase.CourtCaseParts.FactView;
import org.ipcase.referral.courtcase.CourtCaseParts.JudgmentView;
import org.ipcase.referral.courtcase.CourtCaseParts.LinkView;
import org.ipcase.referral.courtcase.CourtCaseParts.PaperView;
import org.ipcase.referral.courtcase.CourtCaseParts.ProsecutionView;
import org.ipcase.referral.courtcase.CourtCaseParts.ReturnView;
import org.ipcase.referral.courtcase.domain.CourtCase.Judged;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCase.Pending;
import org.ipcase.referral.courtcase.domain.CourtCase.Received;
import org.ipcase.referral.courtcase.domain.CourtCase.Returned;
import org.ipcase.referral.courtcase.domain.Docket.Registration;
import org.ipcase.referral.courtcase.domain.Judgment;
import org.ipcase.referral.courtcase.domain.Matter.Prosecution;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** A case before the court as the court sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CourtCaseView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String kind,
        OfficeView court,
        String title,
        String region,
        List<Named> parties,
        Instant receivedAt,
        @Nullable String caseNumber,
        @Nullable Boolean unusualNumber,
        @Nullable LocalDate acceptedOn,
        @Nullable ProsecutionView prosecution,
        List<PaperView> fileIndex,
        List<LinkView> links,
        List<FactView> facts,
        @Nullable JudgmentView judgment,
        @Nullable ReturnView returned) {

    /** What every representation begins with. */
    record Head(RecordId id, long revision, List<AllowedAction> actions, List<ClockView> clocks) {}

    static CourtCaseView of(Head head, Kept kept) {
        var matter = kept.matter();
        var docket = kept.docket();
        var registration = docket.registration();
        return new CourtCaseView(
                head.id(),
                matter.number(),
                kept.stateName(),
                head.revision(),
                head.actions(),
                head.clocks(),
                matter.kind().name(),
                OfficeView.of(matter.court()),
                matter.title(),
                matter.region(),
                matter.parties(),
                matter.receivedAt(),
                registration.map(it -> it.number().text()).orElse(null),
                registration.map(it -> it.number().unusual()).orElse(null),
                registration.map(Registration::acceptedOn).orElse(null),
                matter.prosecution().map(ProsecutionView::of).orElse(null),
                matter.prosecution().map(Prosecution::index).orElse(List.of()).stream()
                        .map(PaperView::of)
                        .toList(),
                docket.links().stream().map(LinkView::of).toList(),
                docket.facts().stream().map(FactView::of).toList(),
                judgment(kept).map(JudgmentView::of).orElse(null),
                kept instanceof Returned it ? ReturnView.of(it.back()) : null);
    }

    private static Optional<Judgment> judgment(Kept kept) {
        return switch (kept) {
            case Received _, Pending _ -> Optional.empty();
            case Judged it -> Optional.of(it.judgment());
            case Returned it -> it.judgment();
        };
    }
}
