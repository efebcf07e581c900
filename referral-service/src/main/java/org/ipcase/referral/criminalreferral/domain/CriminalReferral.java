package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The referral of a suspected crime from an administrative agency to the police (涉嫌犯罪案件移送,
 * domain.md 3.1, 3.4).
 *
 * <p>A draft opens by itself when a case meets the criminal screen. The case group reports, the
 * principal head approves or refuses with reasons, the file goes to the police of the same level
 * and a copy to the procuratorate. The police sign for it, may ask once for missing papers, may
 * pass it once to the competent bureau or return it as not theirs, and decide whether to file.
 */
public sealed interface CriminalReferral {

    /** Before the first commit. */
    record NotOpened() implements CriminalReferral {}

    /** The case is known, the report is not written (案卷准备). */
    record Draft(CaseFile caseFile) implements Undecided {}

    /** The principal head has the report (正职负责人审批). */
    record HeadApproval(CaseFile caseFile, Report report) implements Undecided {}

    /** To be sent within 24 hours (已批准). */
    record Approved(Dispatch.ReferralLetter letter) implements Opened {
        @Override
        public CaseFile caseFile() {
            return letter.caseFile();
        }
    }

    /** The principal head refused; the reasons are on record (不批准移送). */
    record Rejected(CaseFile caseFile, Report report, Approval.Refusal refusal) implements Opened {}

    /** With the police, not yet signed for (已移送). */
    record Sent(Dispatch dispatch) implements Undelivered {}

    /** Passed on within the police (移送有管辖权的公安机关), not yet signed for by that bureau. */
    record PassedToOtherPolice(Dispatch dispatch) implements Undelivered {}

    /** Signed for (已签收回执): the three days of REF-13 run. */
    record Received(Dispatch dispatch, Receipt receipt) implements WithPolice {
        @Override
        public Custody custody() {
            return new Custody(dispatch, receipt, Optional.empty(), Optional.empty());
        }
    }

    /** Papers are missing (通知补正). */
    record SupplementRequested(Dispatch dispatch, Receipt receipt, Supplement.Request request)
            implements WithPolice {
        @Override
        public Custody custody() {
            return new Custody(dispatch, receipt, Optional.of(request), Optional.empty());
        }
    }

    /** The papers came (已补正). */
    record Supplemented(
            Dispatch dispatch, Receipt receipt, Supplement.Request request, Supplement supplement)
            implements WithPolice {
        @Override
        public Custody custody() {
            return new Custody(dispatch, receipt, Optional.of(request), Optional.of(supplement));
        }
    }

    /** Returned with reasons (不属公安机关职责). */
    record NotPoliceMatter(Custody custody, String reasons, Instant at) implements Answered {}

    /** The police opened a criminal case (立案). */
    record Filed(Custody custody, FilingDecision decision) implements Answered {}

    /** The police opened none (不予立案); the administrative case goes on (REF-15). */
    record NotFiled(Custody custody, FilingDecision decision, String reasons) implements Answered {}

    /** Every referral that exists. */
    sealed interface Opened extends CriminalReferral {
        CaseFile caseFile();
    }

    /** The principal head has not decided: changes of the case still flow in. */
    sealed interface Undecided extends Opened {}

    /** Has left the agency. */
    sealed interface HandedOver extends Opened {
        Dispatch dispatch();

        @Override
        default CaseFile caseFile() {
            return dispatch().letter().caseFile();
        }
    }

    /** Sent to a bureau that has not signed for it. */
    sealed interface Undelivered extends HandedOver {}

    /** Signed for and not decided. */
    sealed interface WithPolice extends HandedOver {
        Receipt receipt();

        Custody custody();
    }

    /** The police have given their answer. */
    sealed interface Answered extends HandedOver {
        Custody custody();

        @Override
        default Dispatch dispatch() {
            return custody().dispatch();
        }
    }

    /** Name of the state in the API and in domain.md 3.4. */
    default String stateName() {
        return switch (this) {
            case NotOpened _ -> "NOT_OPENED";
            case Draft _ -> "DRAFT";
            case HeadApproval _ -> "HEAD_APPROVAL";
            case Approved _ -> "APPROVED";
            case Rejected _ -> "REJECTED";
            case Sent _ -> "SENT";
            case PassedToOtherPolice _ -> "PASSED_TO_OTHER_POLICE";
            case Received _ -> "RECEIVED";
            case SupplementRequested _ -> "SUPPLEMENT_REQUESTED";
            case Supplemented _ -> "SUPPLEMENTED";
            case NotPoliceMatter _ -> "NOT_POLICE_MATTER";
            case Filed _ -> "FILED";
            case NotFiled _ -> "NOT_FILED";
        };
    }
}
