package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;

/**
 * What other services are told of a referral after the police have answered (移送后续), and when it
 * lies on somebody's desk for too long. Who wants the state only reads the first four fields of
 * any.
 */
public sealed interface ReferralCourseEvent extends ReferralEvent {

    /** When it was recorded. */
    Instant at();

    @Override
    default String type() {
        return switch (this) {
            case ReferralAcceptedBack _ -> ReferralAcceptedBack.TYPE;
            case ReconsiderationRequested _ -> ReconsiderationRequested.TYPE;
            case ReconsiderationUpheld _ -> ReconsiderationUpheld.TYPE;
            case SupervisionRequested _ -> SupervisionRequested.TYPE;
            case FilingReasonsDemanded _ -> FilingReasonsDemanded.TYPE;
            case FilingReasonsGiven _ -> FilingReasonsGiven.TYPE;
            case FilingReasonsAccepted _ -> FilingReasonsAccepted.TYPE;
            case FilingOrdered _ -> FilingOrdered.TYPE;
            case FilingCorrected _ -> FilingCorrected.TYPE;
            case HigherProcuratorateAsked _ -> HigherProcuratorateAsked.TYPE;
            case InvestigationUrged _ -> InvestigationUrged.TYPE;
            case GoodsHandedOver _ -> GoodsHandedOver.TYPE;
            case CriminalCaseWithdrawn _ -> CriminalCaseWithdrawn.TYPE;
            case ProsecutionDecided _ -> ProsecutionDecided.TYPE;
            case NonProsecutionDecided _ -> NonProsecutionDecided.TYPE;
            case ReverseLinkageBegun _ -> ReverseLinkageBegun.TYPE;
            case JudgmentRecorded _ -> JudgmentRecorded.TYPE;
            case ReferralOverdue _ -> ReferralOverdue.TYPE;
            case ReferralDemanded _ -> ReferralDemanded.TYPE;
        };
    }

    /**
     * The agency took the case back and handles it itself (转行政处理).
     *
     * <p>Source: REF-15; D310 art. 10.
     */
    record ReferralAcceptedBack(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "referral-accepted-back";
    }

    /**
     * The agency asked the police to reconsider (提请复议).
     *
     * <p>Source: REF-16; D310 art. 9.
     */
    record ReconsiderationRequested(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "reconsideration-requested";
    }

    /**
     * The police stay with their refusal (复议维持).
     *
     * <p>Source: REF-17; D310 art. 9.
     *
     * @param reasons reasons of the police
     */
    record ReconsiderationUpheld(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String reasons)
            implements ReferralCourseEvent {
        public static final String TYPE = "reconsideration-upheld";
    }

    /**
     * The agency suggested filing supervision to the procuratorate (建议立案监督).
     *
     * <p>Source: REF-18, REF-18b; D310 art. 9.
     */
    record SupervisionRequested(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "supervision-requested";
    }

    /**
     * The procuratorate asked the police for their reasons (要求说明不立案理由).
     *
     * <p>Source: REF-19, REF-18b; SPP-19 art. 560, 562.
     *
     * @param answerBy last legal day for the police to answer, Asia/Shanghai
     */
    record FilingReasonsDemanded(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            LocalDate answerBy)
            implements ReferralCourseEvent {
        public static final String TYPE = "filing-reasons-demanded";
    }

    /**
     * The police gave their reasons (说明不立案理由).
     *
     * <p>Source: REF-19; SPP-19 art. 560.
     *
     * @param late whether the seven days had passed
     */
    record FilingReasonsGiven(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            boolean late)
            implements ReferralCourseEvent {
        public static final String TYPE = "filing-reasons-given";
    }

    /**
     * The procuratorate finds the reasons good (不立案理由成立).
     *
     * <p>Source: REF-20b; SPP-19 art. 561.
     *
     * @param reply answer of the procuratorate to the agency
     */
    record FilingReasonsAccepted(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String reply)
            implements ReferralCourseEvent {
        public static final String TYPE = "filing-reasons-accepted";
    }

    /**
     * The procuratorate ordered the police to file (通知立案).
     *
     * <p>Source: REF-20; SPP-19 art. 561.
     *
     * @param fileBy last legal day for the police to file, Asia/Shanghai
     */
    record FilingOrdered(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            LocalDate fileBy)
            implements ReferralCourseEvent {
        public static final String TYPE = "filing-ordered";
    }

    /**
     * The procuratorate demanded correction of a missed period (纠正违法通知).
     *
     * <p>Source: REF-18b, REF-20; SPP-19 art. 562, 564.
     */
    record FilingCorrected(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "filing-corrected";
    }

    /**
     * The correction did not help, and the higher procuratorate is asked (提请上一级检察院).
     *
     * <p>Source: REF-20; SPP-19 art. 564.
     */
    record HigherProcuratorateAsked(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "higher-procuratorate-asked";
    }

    /**
     * The procuratorate urged an idle investigation (立案监督案件催办).
     *
     * <p>Source: REF-20c; SPP-19 art. 564.
     */
    record InvestigationUrged(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "investigation-urged";
    }

    /**
     * Goods and papers are with the police, signed for on both sides (物品已移交).
     *
     * <p>Source: REF-14; D310 art. 12.
     */
    record GoodsHandedOver(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "goods-handed-over";
    }

    /**
     * The police withdrew the criminal case (撤销案件).
     *
     * <p>Source: REF-25; D310 art. 13.
     *
     * @param reasons reasons of the police
     * @param returned whether they sent the case to the agency for administrative handling
     */
    record CriminalCaseWithdrawn(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String reasons,
            boolean returned)
            implements ReferralCourseEvent {
        public static final String TYPE = "criminal-case-withdrawn";
    }

    /**
     * The procuratorate prosecuted (提起公诉).
     *
     * <p>Source: REQ-11; CrPL art. 176.
     *
     * @param court id of the court that is seized
     */
    record ProsecutionDecided(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String court)
            implements ReferralCourseEvent {
        public static final String TYPE = "prosecution-decided";
    }

    /**
     * The procuratorate did not prosecute (不起诉).
     *
     * <p>Source: REV-01; CrPL art. 177.
     *
     * @param procuratorate id of the procuratorate that decided
     * @param agency id of the administrative agency of the case
     * @param region place of the act, GB/T 2260
     * @param crime code of domain.md 4.1
     * @param rightTitle title of the right at stake
     * @param subjects who is not prosecuted; without document numbers
     * @param kind {@code STATUTORY}, {@code DISCRETIONARY} or {@code INSUFFICIENT_EVIDENCE}
     * @param documentNumber number of the decision (不起诉决定书)
     * @param reasons of the procuratorate
     * @param decidedOn legal day of the decision
     */
    record NonProsecutionDecided(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String procuratorate,
            String agency,
            String region,
            String crime,
            String rightTitle,
            List<Named> subjects,
            String kind,
            String documentNumber,
            String reasons,
            LocalDate decidedOn)
            implements ReferralCourseEvent {
        public NonProsecutionDecided {
            subjects = List.copyOf(subjects);
        }

        public static final String TYPE = "non-prosecution-decided";
    }

    /**
     * After non-prosecution the procuratorate looks at an administrative penalty (行刑反向衔接).
     *
     * <p>Source: REV-01; SPP-24.
     */
    record ReverseLinkageBegun(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "reverse-linkage-begun";
    }

    /**
     * The court has judged (判决).
     *
     * <p>Source: REQ-11; CrPL art. 200.
     *
     * @param court id of the court
     * @param decidedOn legal day of the judgment
     * @param convicted whether somebody was convicted
     */
    record JudgmentRecorded(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String court,
            LocalDate decidedOn,
            boolean convicted)
            implements ReferralCourseEvent {
        public static final String TYPE = "judgment-recorded";
    }

    /**
     * A period of the referral was missed; the procuratorate of the level sees it from now on
     * (逾期自动可见).
     *
     * <p>Source: REQ-03, REF-05.
     *
     * @param rule clock that was missed, e.g. REF-05
     * @param breachedAt when it was late
     */
    record ReferralOverdue(
            RecordId referralId,
            String number,
            RecordId caseId,
            String state,
            Instant at,
            String rule,
            Instant breachedAt)
            implements ReferralCourseEvent {
        public static final String TYPE = "referral-overdue";
    }

    /**
     * The procuratorate demanded referral (检察意见：应当移送).
     *
     * <p>Source: REF-23; D310 art. 14.
     */
    record ReferralDemanded(
            RecordId referralId, String number, RecordId caseId, String state, Instant at)
            implements ReferralCourseEvent {
        public static final String TYPE = "referral-demanded";
    }
}
