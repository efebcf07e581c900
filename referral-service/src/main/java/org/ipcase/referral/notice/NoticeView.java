package org.ipcase.referral.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.notice.domain.Letter;
import org.ipcase.referral.notice.domain.Notice.Answered;
import org.ipcase.referral.notice.domain.Notice.Received;
import org.ipcase.referral.notice.domain.Notice.Waiting;
import org.ipcase.referral.notice.domain.Notice.Withdrawn;
import org.ipcase.referral.notice.domain.Notice.Written;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** A letter as its two ends see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String kind,
        boolean binds,
        OfficeView from,
        OfficeView to,
        String documentNumber,
        String subject,
        String text,
        @Nullable RecordId caseId,
        @Nullable String caseNumber,
        @Nullable LocalDate eventOn,
        Instant sentAt,
        boolean late,
        @Nullable SignedView receipt,
        @Nullable AnswerView answer,
        @Nullable String withdrawn,
        @Nullable OfficeView superiorTold) {

    record SignedView(String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerView(
            String text, @Nullable String documentNumber, String by, Instant at, boolean late) {}

    /** What every representation begins with. */
    record Head(RecordId id, long revision, List<AllowedAction> actions, List<LegalClock> clocks) {}

    static NoticeView of(Head head, Written written) {
        var letter = written.letter();
        var content = letter.content();
        return new NoticeView(
                head.id(),
                letter.number(),
                written.stateName(),
                head.revision(),
                head.actions(),
                ClockView.of(head.clocks()),
                letter.kind().name(),
                letter.kind().binds(),
                OfficeView.of(letter.from()),
                OfficeView.of(letter.to()),
                content.documentNumber(),
                content.subject(),
                content.text(),
                content.caseId().orElse(null),
                content.caseNumber().orElse(null),
                letter.eventOn().orElse(null),
                letter.sentAt(),
                letter.late(),
                written instanceof Received(_, var signed, _)
                        ? new SignedView(signed.by(), signed.at())
                        : null,
                written instanceof Answered(_, var answer, _) ? answer(answer) : null,
                written instanceof Withdrawn(_, var reason, _) ? reason : null,
                told(written).map(it -> OfficeView.of(it.superior())).orElse(null));
    }

    private static Optional<Letter.Told> told(Written written) {
        return switch (written) {
            case Waiting it -> it.superiorTold();
            case Answered it -> it.superiorTold();
            case Withdrawn _ -> Optional.empty();
        };
    }

    private static AnswerView answer(Letter.Answer it) {
        return new AnswerView(
                it.text(), it.documentNumber().orElse(null), it.by(), it.at(), it.late());
    }
}
