package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.FilingPending;
import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.Investigating;
import org.ipcase.cases.casefile.domain.CaseFile.InvestigationEnded;
import org.ipcase.cases.casefile.domain.CaseFile.NoCase;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Returned;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFile.Suspended;
import org.ipcase.cases.casefile.domain.CaseFile.Terminated;
import org.ipcase.cases.casefile.domain.CaseFile.UnderReview;
import org.ipcase.cases.casefile.domain.CaseFileEvent.AmountsChanged;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseClosed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseDecided;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseOpened;
import org.ipcase.cases.casefile.domain.CaseFileEvent.DecisionServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingApproved;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFileEvent.HearingWaived;
import org.ipcase.cases.casefile.domain.CaseFileEvent.InvestigationConcluded;
import org.ipcase.cases.casefile.domain.CaseFileEvent.NoticeWasServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralProgressed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralRequested;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewReturned;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewSubmitted;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewWasPassed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated;

/** What each event makes of a case (状态演变): it records, and neither refuses nor computes. */
final class CaseFileEvolution {
    private CaseFileEvolution() {}

    static CaseFile evolve(CaseFile state, CaseFileEvent event) {
        return switch (state) {
            case NoCase _ -> event instanceof CaseOpened opened ? opened(opened) : state;
            case Opened file -> next(file, event);
        };
    }

    private static FilingPending opened(CaseOpened event) {
        return new FilingPending(CaseDossier.opened(event.opening(), event.clocks()));
    }

    private static CaseFile next(Opened file, CaseFileEvent event) {
        var dossier = file.dossier();
        return switch (event) {
            case CaseOpened it -> opened(it);
            case FilingApproved(var on, _, var harmful, var clocks) ->
                    new Investigating(
                            dossier.with(clocks).filed(on).inquiry(it -> it.harmful(harmful)));
            case FilingRefused(var ground, var why, _, var clocks) ->
                    new CaseFile.FilingRefused(dossier.with(clocks), ground, why);
            case AmountsChanged(var assessment, _, var by) ->
                    keeping(file, dossier.with(assessment).investigatedBy(by));
            case ScreeningRepeated(var assessment, _) -> keeping(file, dossier.with(assessment));
            case ReferralRequested _ -> keeping(file, dossier.with(ReferralLink.REQUESTED));
            case ReferralProgressed(var referral, var standstills, var clocks) ->
                    keeping(
                            file,
                            dossier.with(referral)
                                    .with(clocks)
                                    .inquiry(it -> it.with(standstills)));
            case InquiryEvent it -> InquiryEvolution.next(file, it);
            case HearingEvent it -> HearingEvolution.next(file, it);
            case AftermathEvent it -> AftermathEvolution.next(file, it);
            case PublicationEvent it -> keeping(file, AftermathEvolution.next(dossier, it));
            case CustodyEvent it -> keeping(file, CustodyEvolution.next(dossier, it));
            case MeasureEvent it -> keeping(file, MeasureEvolution.next(dossier, it));
            case InvestigationConcluded(var report, var by) ->
                    new InvestigationEnded(dossier.with(report).investigatedBy(by));
            case ReviewSubmitted(_, var clocks) -> new UnderReview(dossier.with(clocks));
            case ReviewWasPassed(_, var at, var clocks) ->
                    new ReviewPassed(dossier.with(clocks), at);
            case ReviewReturned(var opinion, _, var clocks) ->
                    new Returned(dossier.with(clocks), opinion);
            case NoticeWasServed(var notice, var clocks) ->
                    new NoticeServed(
                            dossier.with(clocks)
                                    .inquiry(it ->
                                            it.ended(
                                                    AftermathRules.ANNOUNCEMENT, notice.servedOn()))
                                    .hearings(HearingFile::noticed),
                            notice);
            case HearingWaived(var on, _) ->
                    switch (file) {
                        case NoticeServed(_, var notice) ->
                                new NoticeServed(dossier, notice.waived(on));
                        case HearingHeld(_, var notice) ->
                                new HearingHeld(dossier, notice.waived(on));
                        default -> file;
                    };
            case CaseDecided(var decision, var clocks) ->
                    new Decided(
                            dossier.with(clocks).aftermath(it -> it.decided(decision)), decision);
            case DecisionServed(var served, var clocks) ->
                    file instanceof Decided(_, var decision)
                            ? new Served(
                                    dossier.with(clocks).aftermath(it -> it.served(served)),
                                    decision)
                            : file;
            case CaseClosed(var reason, _, _, var clocks) ->
                    new Closed(dossier.with(clocks), reason);
        };
    }

    /** The same state with another dossier. */
    static CaseFile keeping(Opened file, CaseDossier dossier) {
        return switch (file) {
            case FilingPending _ -> new FilingPending(dossier);
            case CaseFile.FilingRefused(_, var ground, var why) ->
                    new CaseFile.FilingRefused(dossier, ground, why);
            case Investigating _ -> new Investigating(dossier);
            case Suspended(_, var ground) -> new Suspended(dossier, ground);
            case Terminated(_, var ground) -> new Terminated(dossier, ground);
            case InvestigationEnded _ -> new InvestigationEnded(dossier);
            case UnderReview _ -> new UnderReview(dossier);
            case Returned(_, var opinion) -> new Returned(dossier, opinion);
            case ReviewPassed(_, var at) -> new ReviewPassed(dossier, at);
            case NoticeServed(_, var notice) -> new NoticeServed(dossier, notice);
            case HearingHeld(_, var notice) -> new HearingHeld(dossier, notice);
            case Decided(_, var decision) -> new Decided(dossier, decision);
            case Served(_, var decision) -> new Served(dossier, decision);
            case Closed(_, var reason) -> new Closed(dossier, reason);
            case CaseFile.Archived(_, var reason) -> new CaseFile.Archived(dossier, reason);
        };
    }
}
