package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import org.ipcase.cases.party.domain.NonFilingGround;

/**
 * An enforcement case (案件) in ordinary procedure (普通程序).
 *
 * <p>Opened when an officer submits filing (立案呈批), filed when the head approves (CASE-03),
 * investigated, reviewed by someone who did not investigate (CASE-17), notice served (CASE-18),
 * decided (CASE-20), served (CASE-21), closed (CASE-30). Whenever amounts change, the criminal
 * screen runs; while the principal head has not decided on a referral, nothing is decided here
 * (REQ-02, REF-21).
 */
public sealed interface CaseFile {
    /** No case under this id. */
    record NoCase() implements CaseFile {}

    /** There is a case record (已建档). */
    sealed interface Opened extends CaseFile {
        CaseDossier dossier();
    }

    /** 立案审批中: before filing there is only verification (CASE-08). */
    record FilingPending(CaseDossier dossier) implements Opened {}

    /** 不予立案 */
    record FilingRefused(CaseDossier dossier, NonFilingGround ground, String explanation)
            implements Opened {}

    /** 调查中 */
    record Investigating(CaseDossier dossier) implements Opened {}

    /** 中止调查 (CASE-14) */
    record Suspended(CaseDossier dossier, SuspensionGround ground) implements Opened {}

    /** 终止调查, still to be closed (CASE-15) */
    record Terminated(CaseDossier dossier, TerminationGround ground) implements Opened {}

    /** 调查终结 */
    record InvestigationEnded(CaseDossier dossier) implements Opened {}

    /** 审核中 */
    record UnderReview(CaseDossier dossier) implements Opened {}

    /** 审核退回 */
    record Returned(CaseDossier dossier, String opinion) implements Opened {}

    /** 审核通过 */
    record ReviewPassed(CaseDossier dossier, Instant passedAt) implements Opened {}

    /** 已送达处罚告知书 */
    record NoticeServed(CaseDossier dossier, PenaltyNotice notice) implements Opened {}

    /** 听证已结束 (CASE-19) */
    record HearingHeld(CaseDossier dossier, PenaltyNotice notice) implements Opened {}

    /** 已作出决定 */
    record Decided(CaseDossier dossier, PenaltyDecision decision) implements Opened {}

    /** 决定书已送达 */
    record Served(CaseDossier dossier, PenaltyDecision decision) implements Opened {}

    /** 已结案 */
    record Closed(CaseDossier dossier, ClosingReason reason) implements Opened {}

    /** 已归档 (CASE-31) */
    record Archived(CaseDossier dossier, ClosingReason reason) implements Opened {}
}
