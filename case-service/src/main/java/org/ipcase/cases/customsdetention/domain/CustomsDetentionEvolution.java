package org.ipcase.cases.customsdetention.domain;

import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.APPLIED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.CONFISCATED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.COURT_ASSISTED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.DETAINED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.DISPOSED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.INFRINGING;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.NOTICE_SERVED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.RELEASED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.SUSPECTED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionStage.UNDECIDED;

import java.util.List;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Nothing;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ClocksMoved;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityReturned;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CourtNoticeRecorded;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CrimeReferred;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionApplied;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionOpened;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsConfiscated;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDecided;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDetained;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDisposed;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsReleased;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpAsked;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.NoticeServed;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ReferralProgressed;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class CustomsDetentionEvolution {
    private CustomsDetentionEvolution() {}

    static CustomsDetention evolve(CustomsDetention state, CustomsDetentionEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof DetentionOpened it ? opened(it) : state;
            case Detention it -> next(it, event);
        };
    }

    private static Detention opened(DetentionOpened it) {
        return new Detention(
                it.number(),
                SUSPECTED,
                it,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Detention next(Detention before, CustomsDetentionEvent event) {
        var draft = new CustomsDetentionDraft(before);
        switch (event) {
            case DetentionOpened it -> draft.opening = it;
            case NoticeServed it -> {
                draft.notice = it;
                draft.stage = NOTICE_SERVED;
            }
            case DetentionApplied it -> {
                draft.application = it;
                draft.stage = APPLIED;
            }
            case GoodsDetained it -> {
                draft.detained = it;
                draft.stage = DETAINED;
            }
            case GoodsDecided it -> {
                draft.finding = it;
                draft.stage =
                        switch (it.finding()) {
                            case INFRINGING -> INFRINGING;
                            case NOT_INFRINGING -> RELEASED;
                            case CANNOT_DECIDE -> UNDECIDED;
                        };
            }
            case CourtNoticeRecorded it -> {
                draft.courtNotice = it;
                draft.stage = COURT_ASSISTED;
            }
            case CounterSecurityGiven it -> {
                draft.counterSecurity = it;
                draft.stage = RELEASED;
            }
            case CounterSecurityReturned it -> draft.counterSecurityReturned = it;
            case GoodsReleased it -> {
                draft.release = it;
                draft.stage = RELEASED;
            }
            case GoodsConfiscated it -> {
                draft.confiscation = it;
                draft.stage = CONFISCATED;
            }
            case GoodsDisposed it -> {
                draft.disposal = it;
                draft.stage = DISPOSED;
            }
            case CrimeReferred it -> draft.crime = it;
            case ReferralProgressed it -> draft.referral = it.referral();
            case HelpAsked it -> {
                draft.helpAsked = it;
                draft.helpGiven = null;
            }
            case HelpGiven it -> draft.helpGiven = it;
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
