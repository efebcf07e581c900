package org.ipcase.referral.criminalreferral.domain;

import java.util.Optional;

/**
 * The referral of a suspected crime from an administrative agency to the police (涉嫌犯罪案件移送,
 * domain.md 3.1, 3.4).
 *
 * <p>A draft opens by itself when a case meets the criminal screen. The case group reports, the
 * principal head approves or refuses with reasons, the file goes to the police of the same level
 * and a copy to the procuratorate. The police sign for it, may ask once for missing papers, may
 * pass it once to the competent bureau or return it as not theirs, and decide whether to file. A
 * refusal is accepted, reconsidered or supervised by the procuratorate, which may order filing. A
 * filed case receives the goods and ends with withdrawal, non-prosecution or judgment.
 */
public sealed interface CriminalReferral {

    /** Before the first commit. */
    record NotOpened() implements CriminalReferral {}

    /** The case is known, the report is not written (案卷准备). */
    record Draft(CaseFile caseFile) implements Undecided, Unsent {
        @Override
        public Draft with(CaseFile next) {
            return new Draft(next);
        }
    }

    /** The principal head has the report (正职负责人审批). */
    record HeadApproval(CaseFile caseFile, Report report) implements Undecided, Unsent {
        @Override
        public HeadApproval with(CaseFile next) {
            return new HeadApproval(next, report);
        }
    }

    /** To be sent within 24 hours (已批准). */
    record Approved(Dispatch.ReferralLetter letter) implements Opened, Unsent {
        @Override
        public CaseFile caseFile() {
            return letter.caseFile();
        }

        @Override
        public Approved with(CaseFile next) {
            return new Approved(letter.with(next));
        }
    }

    /** The principal head refused; the reasons are on record (不批准移送). */
    record Rejected(CaseFile caseFile, Report report, Approval.Refusal refusal)
            implements Opened, Unsent {
        @Override
        public Rejected with(CaseFile next) {
            return new Rejected(next, report, refusal);
        }
    }

    /** With the police, not yet signed for (已移送). */
    record Sent(Dispatch dispatch) implements Undelivered {
        @Override
        public Sent with(Dispatch next) {
            return new Sent(next);
        }
    }

    /** Passed on within the police (移送有管辖权的公安机关), not yet signed for by that bureau. */
    record PassedToOtherPolice(Dispatch dispatch) implements Undelivered {
        @Override
        public PassedToOtherPolice with(Dispatch next) {
            return new PassedToOtherPolice(next);
        }
    }

    /** Signed for (已签收回执): the three days of REF-13 run. */
    record Received(Dispatch dispatch, Receipt receipt) implements WithPolice {
        @Override
        public Custody custody() {
            return new Custody(dispatch, receipt, Optional.empty(), Optional.empty());
        }

        @Override
        public Received with(Dispatch next) {
            return new Received(next, receipt);
        }
    }

    /** Papers are missing (通知补正). */
    record SupplementRequested(Dispatch dispatch, Receipt receipt, Supplement.Request request)
            implements WithPolice {
        @Override
        public Custody custody() {
            return new Custody(dispatch, receipt, Optional.of(request), Optional.empty());
        }

        @Override
        public SupplementRequested with(Dispatch next) {
            return new SupplementRequested(next, receipt, request);
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

        @Override
        public Supplemented with(Dispatch next) {
            return new Supplemented(next, receipt, request, supplement);
        }
    }

    /** Returned with reasons (不属公安机关职责). */
    record NotPoliceMatter(Course course) implements Answered, Returnable {
        @Override
        public NotPoliceMatter with(Course next) {
            return new NotPoliceMatter(next);
        }
    }

    /** The police opened no case (不予立案); the file goes back with reasons. */
    record NotFiled(Course course) implements Answered, Returnable, Disputable {
        @Override
        public NotFiled with(Course next) {
            return new NotFiled(next);
        }
    }

    /** The agency has taken the case back and handles it itself (转行政处理): REF-15. */
    record AcceptedBack(Course course) implements Answered, Disputable {
        @Override
        public AcceptedBack with(Course next) {
            return new AcceptedBack(next);
        }
    }

    /** The agency asked the police to reconsider (提请复议). */
    record Reconsideration(Course course) implements Answered, Disputable {
        @Override
        public Reconsideration with(Course next) {
            return new Reconsideration(next);
        }
    }

    /** The police stay with their refusal (复议维持). */
    record Upheld(Course course) implements Answered, Returnable, Disputable {
        @Override
        public Upheld with(Course next) {
            return new Upheld(next);
        }
    }

    /** The procuratorate is asked to supervise filing (建议立案监督). */
    record SupervisionRequested(Course course) implements Supervised, Supervisable {
        @Override
        public SupervisionRequested with(Course next) {
            return new SupervisionRequested(next);
        }
    }

    /** The procuratorate asked the police for their reasons (要求说明理由). */
    record ReasonsRequested(Course course) implements Supervised, Pressed {
        @Override
        public ReasonsRequested with(Course next) {
            return new ReasonsRequested(next);
        }
    }

    /** The procuratorate finds the reasons good (不立案理由成立). */
    record ReasonsAccepted(Course course) implements Answered, Returnable {
        @Override
        public ReasonsAccepted with(Course next) {
            return new ReasonsAccepted(next);
        }
    }

    /** The procuratorate ordered the police to file (通知立案). */
    record FilingOrdered(Course course) implements Supervised, Pressed {
        @Override
        public FilingOrdered with(Course next) {
            return new FilingOrdered(next);
        }
    }

    /** The police opened a criminal case (立案). */
    record Filed(Course course) implements Investigated {
        @Override
        public Filed with(Course next) {
            return new Filed(next);
        }
    }

    /** Goods and papers are with the police, signed for on both sides (物品已移交). */
    record GoodsHandedOver(Course course) implements Investigated {
        @Override
        public GoodsHandedOver with(Course next) {
            return new GoodsHandedOver(next);
        }
    }

    /** The police withdrew the criminal case (撤销案件). */
    record Withdrawn(Course course) implements Prosecuted, Returnable, Abandonable {
        @Override
        public Withdrawn with(Course next) {
            return new Withdrawn(next);
        }
    }

    /** The procuratorate prosecuted (提起公诉). */
    record Prosecution(Course course) implements Prosecuted {
        @Override
        public Prosecution with(Course next) {
            return new Prosecution(next);
        }
    }

    /** The procuratorate did not prosecute (不起诉). */
    record NonProsecution(Course course) implements Prosecuted {
        @Override
        public NonProsecution with(Course next) {
            return new NonProsecution(next);
        }
    }

    /** After non-prosecution the procuratorate looks at a penalty (行刑反向衔接): section 3.3. */
    record ReverseLinkage(Course course) implements Prosecuted {
        @Override
        public ReverseLinkage with(Course next) {
            return new ReverseLinkage(next);
        }
    }

    /** The court has judged (判决). */
    record Judgment(Course course) implements Prosecuted {
        @Override
        public Judgment with(Course next) {
            return new Judgment(next);
        }
    }

    /** Every referral that exists. */
    sealed interface Opened extends CriminalReferral {
        CaseFile caseFile();

        Opened with(CaseFile next);
    }

    /** The principal head has not decided: changes of the case still flow in. */
    sealed interface Undecided extends Opened {}

    /** Has left the agency. */
    sealed interface HandedOver extends Opened {
        Dispatch dispatch();

        HandedOver with(Dispatch next);

        @Override
        default CaseFile caseFile() {
            return dispatch().letter().caseFile();
        }

        @Override
        default HandedOver with(CaseFile next) {
            return with(dispatch().with(next));
        }
    }

    /** Sent to a bureau that has not signed for it. */
    sealed interface Undelivered extends HandedOver {}

    /** Signed for and not decided. */
    sealed interface WithPolice extends HandedOver, Disputable, Fileable {
        Receipt receipt();

        Custody custody();
    }

    /** Something followed on the receipt by the police. */
    sealed interface Pursued extends HandedOver {
        Course course();

        Pursued with(Course next);

        @Override
        default Dispatch dispatch() {
            return course().custody().dispatch();
        }

        @Override
        default Pursued with(Dispatch next) {
            return with(course().in(course().custody().with(next)));
        }
    }

    /** The police have not filed, and nobody is asked about it at the moment or any more. */
    sealed interface Answered extends Pursued {}

    /** Before the procuratorate; the police may file at any time. */
    sealed interface Supervised extends Pursued, Fileable {}

    /** Filed, and the police investigate. */
    sealed interface Investigated extends Pursued, Abandonable {}

    /** Beyond the investigation. */
    sealed interface Prosecuted extends Pursued {}

    /** Not with the police: advice may be asked, and referral demanded. */
    sealed interface Unsent extends Opened {}

    /** The file is on its way back, and the agency may take the case up again. */
    sealed interface Returnable extends Pursued {}

    /** The agency may turn to the procuratorate: the police refused, or said nothing in time. */
    sealed interface Disputable extends Supervisable {}

    /** The procuratorate may ask the police for their reasons. */
    sealed interface Supervisable extends HandedOver {}

    /** Reasons or filing are asked of the police. */
    sealed interface Pressed extends Supervised {}

    /** The police may file. */
    sealed interface Fileable extends HandedOver {}

    /** The police may give a criminal case up in favour of the agency. */
    sealed interface Abandonable extends Pursued {}

    /** Name of the state in the API and in domain.md 3.4. */
    default String stateName() {
        return StateNames.of(this);
    }
}
