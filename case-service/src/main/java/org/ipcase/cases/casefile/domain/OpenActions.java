package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.casefile.domain.CaseAction.ACCEPT_TRANSFER;
import static org.ipcase.cases.casefile.domain.CaseAction.AGREE_JURISDICTION;
import static org.ipcase.cases.casefile.domain.CaseAction.ANNOUNCE_SERVICE;
import static org.ipcase.cases.casefile.domain.CaseAction.APPLY_ENFORCEMENT;
import static org.ipcase.cases.casefile.domain.CaseAction.APPLY_RECUSAL;
import static org.ipcase.cases.casefile.domain.CaseAction.APPROVE_FILING;
import static org.ipcase.cases.casefile.domain.CaseAction.APPROVE_MEASURE;
import static org.ipcase.cases.casefile.domain.CaseAction.ARCHIVE;
import static org.ipcase.cases.casefile.domain.CaseAction.BEGIN_EXAMINATION;
import static org.ipcase.cases.casefile.domain.CaseAction.CHANGE_AMOUNTS;
import static org.ipcase.cases.casefile.domain.CaseAction.CLOSE;
import static org.ipcase.cases.casefile.domain.CaseAction.CONCLUDE_INVESTIGATION;
import static org.ipcase.cases.casefile.domain.CaseAction.DECIDE;
import static org.ipcase.cases.casefile.domain.CaseAction.DECIDE_RECUSAL;
import static org.ipcase.cases.casefile.domain.CaseAction.DEFER_PAYMENT;
import static org.ipcase.cases.casefile.domain.CaseAction.DEMAND_PAYMENT;
import static org.ipcase.cases.casefile.domain.CaseAction.DESIGNATE;
import static org.ipcase.cases.casefile.domain.CaseAction.DISCUSS;
import static org.ipcase.cases.casefile.domain.CaseAction.END_ENFORCEMENT;
import static org.ipcase.cases.casefile.domain.CaseAction.END_EXAMINATION;
import static org.ipcase.cases.casefile.domain.CaseAction.END_MEASURE;
import static org.ipcase.cases.casefile.domain.CaseAction.END_REMEDY;
import static org.ipcase.cases.casefile.domain.CaseAction.EXTEND_DECISION;
import static org.ipcase.cases.casefile.domain.CaseAction.EXTEND_FILING;
import static org.ipcase.cases.casefile.domain.CaseAction.EXTEND_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.FILE_REMEDY;
import static org.ipcase.cases.casefile.domain.CaseAction.FILL_CLOSING_FORM;
import static org.ipcase.cases.casefile.domain.CaseAction.GIVE_IDENTIFICATION;
import static org.ipcase.cases.casefile.domain.CaseAction.HOLD_HEARING;
import static org.ipcase.cases.casefile.domain.CaseAction.KEEP_APART;
import static org.ipcase.cases.casefile.domain.CaseAction.NAME_OFFICERS;
import static org.ipcase.cases.casefile.domain.CaseAction.NAME_PRESIDER;
import static org.ipcase.cases.casefile.domain.CaseAction.NOTIFY_HEARING;
import static org.ipcase.cases.casefile.domain.CaseAction.OBJECT_TRANSFER;
import static org.ipcase.cases.casefile.domain.CaseAction.PASS_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.PERMIT_MEASURE;
import static org.ipcase.cases.casefile.domain.CaseAction.PROLONG_MEASURE;
import static org.ipcase.cases.casefile.domain.CaseAction.PUBLISH;
import static org.ipcase.cases.casefile.domain.CaseAction.PUSH_PUBLICATION;
import static org.ipcase.cases.casefile.domain.CaseAction.RECEIVE_PUBLICATION;
import static org.ipcase.cases.casefile.domain.CaseAction.RECORD_DESIGNATION;
import static org.ipcase.cases.casefile.domain.CaseAction.RECORD_MEASURE;
import static org.ipcase.cases.casefile.domain.CaseAction.RECORD_PAYMENT;
import static org.ipcase.cases.casefile.domain.CaseAction.RECORD_STATEMENT;
import static org.ipcase.cases.casefile.domain.CaseAction.REFUSE_FILING;
import static org.ipcase.cases.casefile.domain.CaseAction.REPORT_DISPUTE;
import static org.ipcase.cases.casefile.domain.CaseAction.REPORT_HEARING;
import static org.ipcase.cases.casefile.domain.CaseAction.REQUEST_HEARING;
import static org.ipcase.cases.casefile.domain.CaseAction.RESUME;
import static org.ipcase.cases.casefile.domain.CaseAction.RETURN_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.SERVE_DECISION;
import static org.ipcase.cases.casefile.domain.CaseAction.SERVE_NOTICE;
import static org.ipcase.cases.casefile.domain.CaseAction.SHARE;
import static org.ipcase.cases.casefile.domain.CaseAction.SUBMIT_REVIEW;
import static org.ipcase.cases.casefile.domain.CaseAction.SUSPEND;
import static org.ipcase.cases.casefile.domain.CaseAction.TERMINATE;
import static org.ipcase.cases.casefile.domain.CaseAction.TRANSFER;
import static org.ipcase.cases.casefile.domain.CaseAction.WAIVE_HEARING;
import static org.ipcase.cases.casefile.domain.CaseAction.WITHDRAW_PUBLICATION;

import java.util.EnumSet;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseFile.Archived;
import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.FilingPending;
import org.ipcase.cases.casefile.domain.CaseFile.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.Investigating;
import org.ipcase.cases.casefile.domain.CaseFile.InvestigationEnded;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Returned;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFile.Suspended;
import org.ipcase.cases.casefile.domain.CaseFile.Terminated;
import org.ipcase.cases.casefile.domain.CaseFile.UnderReview;

/** The table of states and steps (各环节可办事项表), domain.md 1.6. */
final class OpenActions {
    /** What may be done from filing until the decision, whatever the stage. */
    private static final Set<CaseAction> UNTIL_DECISION =
            EnumSet.of(
                    CHANGE_AMOUNTS,
                    EXTEND_DECISION,
                    NAME_OFFICERS,
                    APPLY_RECUSAL,
                    DECIDE_RECUSAL,
                    BEGIN_EXAMINATION,
                    END_EXAMINATION,
                    GIVE_IDENTIFICATION,
                    PERMIT_MEASURE,
                    RECORD_MEASURE,
                    TRANSFER,
                    ACCEPT_TRANSFER,
                    OBJECT_TRANSFER,
                    AGREE_JURISDICTION,
                    REPORT_DISPUTE,
                    DESIGNATE,
                    RECORD_DESIGNATION,
                    KEEP_APART,
                    SHARE);

    /** What a measure that was taken may need at any time. */
    private static final Set<CaseAction> OF_MEASURES =
            EnumSet.of(APPROVE_MEASURE, PROLONG_MEASURE, END_MEASURE);

    /** What goes on after service, when the case is closed too. */
    private static final Set<CaseAction> AFTER_SERVICE =
            EnumSet.of(
                    APPROVE_MEASURE,
                    PROLONG_MEASURE,
                    END_MEASURE,
                    FILE_REMEDY,
                    END_REMEDY,
                    PUSH_PUBLICATION,
                    RECEIVE_PUBLICATION,
                    PUBLISH,
                    WITHDRAW_PUBLICATION);

    private OpenActions() {}

    static Set<CaseAction> in(Opened file) {
        var open = EnumSet.noneOf(CaseAction.class);
        open.addAll(of(file));
        // What the police have filed leaves the office's hands (CASE-30: referred).
        if (file.dossier().filedByPolice() && open.contains(CHANGE_AMOUNTS)) {
            open.add(FILL_CLOSING_FORM);
            open.add(CLOSE);
        }
        return open;
    }

    private static Set<CaseAction> of(Opened file) {
        return switch (file) {
            case FilingPending _ ->
                    EnumSet.of(
                            APPROVE_FILING,
                            REFUSE_FILING,
                            EXTEND_FILING,
                            CHANGE_AMOUNTS,
                            APPLY_RECUSAL,
                            DECIDE_RECUSAL,
                            BEGIN_EXAMINATION,
                            END_EXAMINATION,
                            GIVE_IDENTIFICATION);
            case Investigating _ -> untilDecision(SUSPEND, TERMINATE, CONCLUDE_INVESTIGATION);
            case Suspended _ ->
                    with(
                            OF_MEASURES,
                            RESUME,
                            TERMINATE,
                            CHANGE_AMOUNTS,
                            APPLY_RECUSAL,
                            DECIDE_RECUSAL,
                            END_EXAMINATION,
                            GIVE_IDENTIFICATION);
            case InvestigationEnded _ -> untilDecision(SUSPEND, TERMINATE, SUBMIT_REVIEW);
            case UnderReview _ -> untilDecision(PASS_REVIEW, RETURN_REVIEW, EXTEND_REVIEW);
            case Returned _ ->
                    untilDecision(SUSPEND, TERMINATE, CONCLUDE_INVESTIGATION, SUBMIT_REVIEW);
            case ReviewPassed _ -> untilDecision(ANNOUNCE_SERVICE, SERVE_NOTICE, DISCUSS, DECIDE);
            case NoticeServed(_, var notice) ->
                    notice.waivedOn() == null
                            ? untilDecision(
                                    RECORD_STATEMENT,
                                    REQUEST_HEARING,
                                    NAME_PRESIDER,
                                    NOTIFY_HEARING,
                                    HOLD_HEARING,
                                    WAIVE_HEARING,
                                    SERVE_NOTICE,
                                    DISCUSS,
                                    DECIDE)
                            : untilDecision(RECORD_STATEMENT, SERVE_NOTICE, DISCUSS, DECIDE);
            case HearingHeld(_, var notice) ->
                    notice.waivedOn() == null
                            ? untilDecision(
                                    RECORD_STATEMENT,
                                    REPORT_HEARING,
                                    WAIVE_HEARING,
                                    SERVE_NOTICE,
                                    DISCUSS,
                                    DECIDE)
                            : untilDecision(
                                    RECORD_STATEMENT,
                                    REPORT_HEARING,
                                    SERVE_NOTICE,
                                    DISCUSS,
                                    DECIDE);
            case Decided _ -> with(OF_MEASURES, ANNOUNCE_SERVICE, SERVE_DECISION);
            case Served _ ->
                    with(
                            AFTER_SERVICE,
                            RECORD_PAYMENT,
                            DEFER_PAYMENT,
                            DEMAND_PAYMENT,
                            APPLY_ENFORCEMENT,
                            END_ENFORCEMENT,
                            FILL_CLOSING_FORM,
                            CLOSE);
            case Terminated _ -> with(OF_MEASURES, FILL_CLOSING_FORM, CLOSE);
            case Closed _ -> with(AFTER_SERVICE, ARCHIVE);
            case Archived _ -> AFTER_SERVICE;
            case FilingRefused _ -> EnumSet.noneOf(CaseAction.class);
        };
    }

    private static Set<CaseAction> untilDecision(CaseAction... more) {
        var open = with(UNTIL_DECISION, more);
        open.addAll(OF_MEASURES);
        return open;
    }

    private static Set<CaseAction> with(Set<CaseAction> some, CaseAction... more) {
        var open = EnumSet.copyOf(some);
        open.addAll(Set.of(more));
        return open;
    }
}
