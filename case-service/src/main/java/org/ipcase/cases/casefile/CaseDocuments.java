package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CasePaper.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.AftermathEvent;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CustodyEvent;
import org.ipcase.cases.casefile.domain.HearingEvent;
import org.ipcase.cases.casefile.domain.InquiryEvent;
import org.ipcase.cases.casefile.domain.Measure;
import org.ipcase.cases.casefile.domain.MeasureEvent;
import org.ipcase.cases.casefile.domain.PublicationEvent;
import org.ipcase.cases.casefile.domain.StepEvent;
import org.ipcase.platform.record.Desk.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which papers each step of a case makes (文书目录), CASE-31.
 *
 * <p>Source: the column 文书 of CASE-01 to CASE-31.
 */
public final class CaseDocuments {
    private CaseDocuments() {}

    /**
     * @param paper its template is called so
     * @param name as the form is called
     * @param number of the paper, where the step names one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentView(
            CasePaper paper,
            String name,
            @Nullable String number,
            String rule,
            String volume,
            long revision,
            Instant at) {}

    /** A paper with its number, if the step names one. */
    public record Made(CasePaper paper, @Nullable String number) {}

    static List<DocumentView> of(List<Entry<CaseFileEvent>> history) {
        return history.stream()
                .flatMap(entry ->
                        papers(entry.event())
                                .map(it ->
                                        new DocumentView(
                                                it.paper(),
                                                it.paper().zh(),
                                                it.number(),
                                                rule(entry.event(), it.paper()),
                                                it.paper().volume().name(),
                                                entry.revision(),
                                                entry.at())))
                .toList();
    }

    /** An extension stands under the rule of the period that it extends. */
    private static String rule(CaseFileEvent event, CasePaper paper) {
        return event instanceof InquiryEvent.PeriodExtended it ? it.rule() : paper.rule();
    }

    public static Stream<Made> papers(CaseFileEvent event) {
        return switch (event) {
            case CaseFileEvent.CaseOpened(var opening, _) ->
                    made(LEAD_REGISTRATION, opening.complaintNumber());
            case CaseFileEvent.FilingApproved _ -> made(FILING_APPROVAL, null);
            case CaseFileEvent.FilingRefused _ -> made(NO_FILING_APPROVAL, null);
            case CaseFileEvent.InvestigationConcluded _ -> made(FINAL_REPORT, null);
            case CaseFileEvent.ReviewWasPassed _, CaseFileEvent.ReviewReturned _ ->
                    made(LEGAL_REVIEW, null);
            case CaseFileEvent.NoticeWasServed(var notice, _) ->
                    Stream.of(
                            new Made(PENALTY_NOTICE, null),
                            new Made(
                                    notice.hearing() ? HEARING_RIGHT_NOTICE : SERVICE_RECEIPT,
                                    null));
            case CaseFileEvent.HearingWaived _ -> made(WAIVER, null);
            case CaseFileEvent.CaseDecided(var decision, _) ->
                    made(
                            switch (decision.kind()) {
                                case PENALTY -> PENALTY_DECISION;
                                case NO_PENALTY -> NO_PENALTY_DECISION;
                                case NOT_ESTABLISHED -> NOT_ESTABLISHED_DECISION;
                            },
                            decision.documentNumber());
            case CaseFileEvent.DecisionServed(var served, _) ->
                    made(SERVICE_RECEIPT, served.receipt());
            case CaseFileEvent.CaseClosed _ -> made(CLOSING_OPINION, null);
            case StepEvent step -> ofStep(step);
            case CaseFileEvent.AmountsChanged _,
                    CaseFileEvent.ScreeningRepeated _,
                    CaseFileEvent.ReferralRequested _,
                    CaseFileEvent.ReferralProgressed _,
                    CaseFileEvent.ReviewSubmitted _ ->
                    Stream.empty();
        };
    }

    private static Stream<Made> ofStep(StepEvent event) {
        return switch (event) {
            case InquiryEvent it -> ofInquiry(it);
            case MeasureEvent it -> ofMeasure(it);
            case HearingEvent it -> ofHearing(it);
            case AftermathEvent it -> ofAftermath(it);
            case PublicationEvent it -> ofPublication(it);
            case CustodyEvent it -> ofCustody(it);
        };
    }

    private static Stream<Made> ofInquiry(InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.PeriodExtended(_, _, _, var collective, _) ->
                    made(PERIOD_EXTENSION, collective);
            case InquiryEvent.InvestigationSuspended(_, _, var stands, _) ->
                    made(SUSPENSION_APPROVAL, stands.approval());
            case InquiryEvent.InvestigationResumed _ -> made(RESUMPTION_APPROVAL, null);
            case InquiryEvent.InvestigationTerminated _ -> made(TERMINATION_APPROVAL, null);
            case InquiryEvent.RecusalApplied _ -> made(RECUSAL_APPLICATION, null);
            case InquiryEvent.RecusalDecided _ -> made(RECUSAL_DECISION, null);
            case InquiryEvent.ExaminationBegun(var it, _, _, _) ->
                    made(EXAMINATION_NOTICE, it.document());
            case InquiryEvent.ExaminationEnded _ -> made(EXAMINATION_OPINION, null);
            case InquiryEvent.OfficersNamed _, InquiryEvent.EnteredLate _ -> Stream.empty();
        };
    }

    private static Stream<Made> ofMeasure(MeasureEvent event) {
        return switch (event) {
            case MeasureEvent.MeasurePermitted _, MeasureEvent.MeasureApproved _ ->
                    made(MEASURE_APPROVAL, null);
            case MeasureEvent.MeasureTaken(var it, _) ->
                    it.kind() == Measure.Kind.REGISTRATION_PRESERVATION
                            ? Stream.of(
                                    new Made(PRESERVATION_NOTICE, it.document()),
                                    new Made(PRESERVATION_LIST, null))
                            : Stream.of(
                                    new Made(MEASURE_DECISION, it.document()),
                                    new Made(MEASURE_LIST, null));
            case MeasureEvent.MeasureProlonged _ -> made(MEASURE_PROLONGATION, null);
            case MeasureEvent.MeasureEnded _ -> made(MEASURE_END, null);
        };
    }

    private static Stream<Made> ofHearing(HearingEvent event) {
        return switch (event) {
            case HearingEvent.StatementRecorded _ -> made(STATEMENT_RECORD, null);
            case HearingEvent.HearingRequested _ -> made(HEARING_REQUEST, null);
            case HearingEvent.PresiderNamed _ -> Stream.empty();
            case HearingEvent.HearingNotified _ -> made(HEARING_NOTICE, null);
            case HearingEvent.HearingEnded _ -> made(HEARING_RECORD, null);
            case HearingEvent.HearingReported _ -> made(HEARING_REPORT, null);
            case HearingEvent.CaseDiscussed(var it) -> made(DISCUSSION_RECORD, it.document());
        };
    }

    private static Stream<Made> ofAftermath(AftermathEvent event) {
        return switch (event) {
            case AftermathEvent.ServiceAnnounced _ -> made(SERVICE_ANNOUNCEMENT, null);
            case AftermathEvent.PaymentRecorded(var it, _) -> made(PAYMENT_RECEIPT, it.receipt());
            case AftermathEvent.PaymentDeferred _ -> made(DEFERRAL_APPROVAL, null);
            case AftermathEvent.RemedyFiled _ -> Stream.empty();
            case AftermathEvent.RemedyEnded it -> made(REMEDY_OUTCOME, it.document());
            case AftermathEvent.PaymentDemanded(var it, _) -> made(DEMAND_NOTICE, it.document());
            case AftermathEvent.EnforcementApplied(var it, _) ->
                    made(ENFORCEMENT_APPLICATION, it.document());
            case AftermathEvent.EnforcementEnded _ -> made(COURT_ENFORCEMENT, null);
            case AftermathEvent.ClosingFormFilled _ -> made(CLOSING_APPROVAL, null);
            case AftermathEvent.CaseArchived(var it) -> made(ARCHIVE_CATALOGUE, it.number());
        };
    }

    private static Stream<Made> ofPublication(PublicationEvent event) {
        return switch (event) {
            // The decision on the repair lies with the repair (CRE-04).
            case PublicationEvent.PublicationPushed _,
                    PublicationEvent.PublicationReceived _,
                    PublicationEvent.PublicationEnded _ ->
                    Stream.empty();
            case PublicationEvent.DecisionPublished _ -> made(PENALTY_SUMMARY, null);
            case PublicationEvent.PublicationWithdrawn _ -> made(WITHDRAWAL_STATEMENT, null);
        };
    }

    private static Stream<Made> ofCustody(CustodyEvent event) {
        return switch (event) {
            case CustodyEvent.TransferOffered(var it, _) -> made(TRANSFER_LETTER, it.letter());
            case CustodyEvent.TransferAccepted _ -> made(TRANSFER_LIST, null);
            case CustodyEvent.DisputeReported(_, var document, _) ->
                    made(DESIGNATION_REQUEST, document);
            case CustodyEvent.JurisdictionSettled(_, var designated, var document, _) ->
                    made(designated ? DESIGNATION_NOTICE : NEGOTIATION_RECORD, document);
            case CustodyEvent.JurisdictionDisputed _,
                    CustodyEvent.JurisdictionSupported _,
                    CustodyEvent.EarlierFilingFound _,
                    CustodyEvent.ActKeptApart _,
                    CustodyEvent.FileSent _,
                    CustodyEvent.FileAnswered _,
                    CustodyEvent.CaseShared _ ->
                    Stream.empty();
        };
    }

    private static Stream<Made> made(CasePaper paper, @Nullable String number) {
        return Stream.of(new Made(paper, number));
    }
}
