package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** A fact about an enforcement case (案件). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CaseEvent extends CaseServiceEvent {
    RecordId caseId();

    /** The human number, e.g. {@code SC-CA-2026-000042}. */
    String caseNumber();

    /** Id of the office that handles the case. */
    String agency();

    /**
     * The head approved filing (立案, CASE-03).
     *
     * @param complaintId the submission behind the case
     * @param region place of the act, GB/T 2260
     */
    record CaseFiled(
            RecordId caseId,
            String caseNumber,
            String agency,
            RecordId complaintId,
            String complaintNumber,
            String rightKind,
            String region,
            LocalDate filedOn)
            implements CaseEvent {
        public static final String TYPE = "case-filed";
    }

    /**
     * The head refused filing (不予立案, CASE-05).
     *
     * @param ground one of the grounds of CASE-05
     */
    record CaseFilingRefused(
            RecordId caseId,
            String caseNumber,
            String agency,
            RecordId complaintId,
            String ground,
            String explanation,
            LocalDate decidedOn)
            implements CaseEvent {
        public static final String TYPE = "case-filing-refused";
    }

    /**
     * Amounts were recorded or changed, and the criminal screen ran on them (金额变更, REQ-01).
     *
     * @param screening {@code MUST_REFER}, {@code REASONABLE_SUSPICION} or {@code NO_SIGN}
     * @param region place of the act, GB/T 2260
     * @param actDate day of the act, chooses the version of law
     * @param suspects respondents of the case; without document numbers
     */
    record AmountsChanged(
            RecordId caseId,
            String caseNumber,
            String agency,
            List<String> crimes,
            Amounts amounts,
            String screening,
            Instant changedAt,
            @Nullable String region,
            @Nullable LocalDate actDate,
            @Nullable List<Named> suspects)
            implements CaseEvent {
        public static final String TYPE = "amounts-changed";

        public AmountsChanged {
            crimes = List.copyOf(crimes);
            suspects = suspects == null ? null : List.copyOf(suspects);
        }
    }

    /**
     * The screen found a suspected crime and no referral is open (应当移送, REF-01, REF-02): carries
     * the whole case as far as a referral needs it, so that nobody types it again (REQ-05).
     *
     * @param region place of the act, GB/T 2260
     * @param result {@code MUST_REFER} or {@code REASONABLE_SUSPICION}
     * @param crimes codes of domain.md 4.1 for which the result is not {@code NO_SIGN}
     * @param suspects respondents of the case; without document numbers
     * @param actDate day of the act, chooses the version of law
     * @param rightsHolder who submitted the complaint, if a rights holder did; may see the state of
     *     the referral
     */
    record ReferralRequested(
            RecordId caseId,
            String caseNumber,
            String agency,
            AgencyType agencyType,
            String region,
            String result,
            List<String> crimes,
            List<ScreeningHit> hits,
            List<Named> suspects,
            LocalDate actDate,
            Amounts amounts,
            RightAtStake right,
            String violation,
            List<CaseOfficer> officers,
            @Nullable RightsHolder rightsHolder,
            Instant requestedAt)
            implements CaseEvent {
        public static final String TYPE = "referral-requested";

        public ReferralRequested {
            crimes = List.copyOf(crimes);
            hits = List.copyOf(hits);
            suspects = List.copyOf(suspects);
            officers = List.copyOf(officers);
        }
    }

    /** The party was told what penalty is planned (处罚告知, CASE-18). */
    record PenaltyNoticeServed(
            RecordId caseId, String caseNumber, String agency, LocalDate servedOn)
            implements CaseEvent {
        public static final String TYPE = "penalty-notice-served";
    }

    /**
     * The head decided the case (处理决定, CASE-20).
     *
     * @param kind {@code PENALTY}, {@code NO_PENALTY} or {@code NOT_ESTABLISHED}
     * @param documentNumber 文号, if a document was issued
     * @param fine 罚款, yuan; what lies over the high line shows at the procuratorate (REQ-03)
     * @param confiscation 没收违法所得 and goods, yuan
     * @param region place of the act, GB/T 2260
     * @param suspects respondents of the case; without document numbers
     */
    record PenaltyDecided(
            RecordId caseId,
            String caseNumber,
            String agency,
            String kind,
            @Nullable String documentNumber,
            LocalDate decidedOn,
            @Nullable Money fine,
            @Nullable Money confiscation,
            @Nullable String region,
            @Nullable List<Named> suspects)
            implements CaseEvent {
        public static final String TYPE = "penalty-decided";

        public PenaltyDecided {
            suspects = suspects == null ? null : List.copyOf(suspects);
        }
    }

    /**
     * A decision was served, or a remedy against it was filed or ended (决定送达及救济情况, CASE-21,
     * CASE-23): each time the whole standing, so that order and repetition do no harm. A court uses
     * the facts found once nobody sued in time or a judgment confirmed them (CRT-07).
     *
     * @param kind {@code PENALTY}, {@code NO_PENALTY} or {@code NOT_ESTABLISHED}
     * @param documentNumber 文号, if a document was issued
     * @param servedOn legal day of service; the periods of the remedies start
     * @param region place of the act, GB/T 2260
     * @param violation what the case is about (案由)
     * @param parties respondents of the case; without document numbers
     * @param facts found and reasons, as the served decision states them
     * @param remedies all that were filed so far
     * @param rightsHolder who submitted the complaint, if a rights holder did
     */
    record DecisionStanding(
            RecordId caseId,
            String caseNumber,
            String agency,
            String kind,
            @Nullable String documentNumber,
            LocalDate decidedOn,
            LocalDate servedOn,
            String region,
            RightAtStake right,
            String violation,
            List<Named> parties,
            String facts,
            List<RemedyTold> remedies,
            @Nullable RightsHolder rightsHolder)
            implements CaseEvent {
        public static final String TYPE = "decision-standing";

        public DecisionStanding {
            parties = List.copyOf(parties);
            remedies = List.copyOf(remedies);
        }
    }

    /** The case is closed (结案, CASE-30). */
    record CaseClosed(
            RecordId caseId, String caseNumber, String agency, String reason, LocalDate closedOn)
            implements CaseEvent {
        public static final String TYPE = "case-closed";
    }

    /**
     * A penalty is shown to the public (公示, CASE-25, CASE-26, CASE-29); what it says is read at its
     * address, {@code /api/public/decisions/<caseId>}.
     *
     * @param agency office that decided
     * @param until last day on which it is shown (CASE-28)
     */
    record DecisionPublished(
            RecordId caseId,
            String caseNumber,
            String agency,
            LocalDate publishedOn,
            LocalDate until)
            implements CaseEvent {
        public static final String TYPE = "decision-published";
    }

    /** A penalty is no longer shown, because it was changed or taken away (撤回公示, CASE-27). */
    record PublicationWithdrawn(
            RecordId caseId, String caseNumber, String agency, LocalDate withdrawnOn)
            implements CaseEvent {
        public static final String TYPE = "publication-withdrawn";
    }
}
