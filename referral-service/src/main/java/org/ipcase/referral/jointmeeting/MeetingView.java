package org.ipcase.referral.jointmeeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.jointmeeting.domain.Meeting;
import org.ipcase.referral.jointmeeting.domain.Meeting.Called;
import org.ipcase.referral.jointmeeting.domain.Meeting.Cancelled;
import org.ipcase.referral.jointmeeting.domain.Meeting.Convened;
import org.ipcase.referral.jointmeeting.domain.Meeting.Done;
import org.ipcase.referral.jointmeeting.domain.Meeting.Held;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** A joint meeting as those who take part see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        OfficeView convener,
        List<OfficeView> participants,
        String topic,
        String agenda,
        LocalDate on,
        String place,
        boolean shortNotice,
        @Nullable MinutesView minutes,
        @Nullable String cancelled) {

    record MinutesView(
            LocalDate heldOn,
            List<String> attendance,
            String summary,
            List<ConclusionView> conclusions,
            boolean late) {
        static MinutesView of(Meeting.Minutes it) {
            return new MinutesView(
                    it.heldOn(),
                    it.attendance(),
                    it.summary(),
                    it.conclusions().stream().map(ConclusionView::of).toList(),
                    it.late());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConclusionView(
            int item, String text, OfficeView owner, LocalDate due, @Nullable ReportView report) {
        static ConclusionView of(Meeting.Conclusion it) {
            return new ConclusionView(
                    it.item(),
                    it.text(),
                    OfficeView.of(it.owner()),
                    it.due(),
                    it.report().map(ReportView::of).orElse(null));
        }
    }

    record ReportView(String text, String by, Instant at, boolean late) {
        static ReportView of(Meeting.Report it) {
            return new ReportView(it.text(), it.by(), it.at(), it.late());
        }
    }

    static MeetingView of(
            RecordId id,
            long revision,
            Called called,
            List<AllowedAction> actions,
            List<LegalClock> clocks) {
        var plan = called.plan();
        return new MeetingView(
                id,
                plan.number(),
                called.stateName(),
                revision,
                actions,
                ClockView.of(clocks),
                OfficeView.of(plan.convener()),
                plan.participants().stream().map(OfficeView::of).toList(),
                plan.agenda().topic(),
                plan.agenda().text(),
                plan.agenda().on(),
                plan.agenda().place(),
                plan.shortNotice(),
                switch (called) {
                    case Held(_, var minutes) -> MinutesView.of(minutes);
                    case Done(_, var minutes) -> MinutesView.of(minutes);
                    case Convened _, Cancelled _ -> null;
                },
                called instanceof Cancelled(_, var reason, _) ? reason : null);
    }
}
