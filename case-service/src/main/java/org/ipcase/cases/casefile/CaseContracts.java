package org.ipcase.cases.casefile;

import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath;
import org.ipcase.cases.casefile.domain.AftermathEvent;
import org.ipcase.cases.casefile.domain.Assessment;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CaseScreening;
import org.ipcase.cases.casefile.domain.CustodyEvent;
import org.ipcase.cases.casefile.domain.HearingEvent;
import org.ipcase.cases.casefile.domain.InquiryEvent;
import org.ipcase.cases.casefile.domain.MeasureEvent;
import org.ipcase.cases.casefile.domain.Opening;
import org.ipcase.cases.casefile.domain.PublicationEvent;
import org.ipcase.cases.party.ToldParties;
import org.ipcase.kernel.event.caseservice.CaseEvent;
import org.ipcase.kernel.event.caseservice.CaseOfficer;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.RemedyTold;
import org.ipcase.kernel.event.caseservice.RightsHolder;
import org.ipcase.kernel.event.caseservice.ScreeningHit;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.record.Telling.Fact;
import org.jspecify.annotations.Nullable;

/** What others are told of a case (对外事件). */
final class CaseContracts {
    private CaseContracts() {}

    static List<Fact> facts(RecordId id, CaseFileEvent event, CaseFile after) {
        if (!(after instanceof Opened file)) {
            return List.of();
        }
        var opening = file.dossier().opening();
        var number = opening.number();
        var agency = opening.office().id();
        return switch (event) {
            case CaseFileEvent.FilingApproved it ->
                    told(id, CaseEvent.CaseFiled.TYPE, filed(id, opening, it));
            case CaseFileEvent.FilingRefused(var ground, var why, var on, _) ->
                    told(
                            id,
                            CaseEvent.CaseFilingRefused.TYPE,
                            new CaseEvent.CaseFilingRefused(
                                    id,
                                    number,
                                    agency,
                                    opening.complaintId(),
                                    ground.name(),
                                    why,
                                    on));
            case CaseFileEvent.AmountsChanged(var assessment, _, _) ->
                    told(
                            id,
                            CaseEvent.AmountsChanged.TYPE,
                            new CaseEvent.AmountsChanged(
                                    id,
                                    number,
                                    agency,
                                    codes(assessment.crimes()),
                                    assessment.amounts().told(),
                                    assessment.screening().result().name(),
                                    assessment.at(),
                                    opening.region(),
                                    assessment.actDate(),
                                    ToldParties.named(opening.respondents())));
            case CaseFileEvent.ReferralRequested(var assessment) ->
                    told(id, CaseEvent.ReferralRequested.TYPE, referral(id, opening, assessment));
            case CaseFileEvent.NoticeWasServed(var notice, _) ->
                    told(
                            id,
                            CaseEvent.PenaltyNoticeServed.TYPE,
                            new CaseEvent.PenaltyNoticeServed(
                                    id, number, agency, notice.servedOn()));
            case CaseFileEvent.CaseDecided(var decision, _) ->
                    told(
                            id,
                            CaseEvent.PenaltyDecided.TYPE,
                            new CaseEvent.PenaltyDecided(
                                    id,
                                    number,
                                    agency,
                                    decision.kind().name(),
                                    decision.documentNumber(),
                                    decision.on(),
                                    decision.fine(),
                                    decision.confiscation(),
                                    opening.region(),
                                    ToldParties.named(opening.respondents())));
            case CaseFileEvent.CaseClosed(var reason, _, var on, _) ->
                    told(
                            id,
                            CaseEvent.CaseClosed.TYPE,
                            new CaseEvent.CaseClosed(id, number, agency, reason.name(), on));
            case PublicationEvent.DecisionPublished(var on, _, var period, _) ->
                    told(
                            id,
                            CaseEvent.DecisionPublished.TYPE,
                            new CaseEvent.DecisionPublished(
                                    id, number, agency, on, period.lastDay()));
            case PublicationEvent.PublicationWithdrawn(var on, _, _) ->
                    told(
                            id,
                            CaseEvent.PublicationWithdrawn.TYPE,
                            new CaseEvent.PublicationWithdrawn(id, number, agency, on));
            case CaseFileEvent.DecisionServed _,
                    AftermathEvent.RemedyFiled _,
                    AftermathEvent.RemedyEnded _ ->
                    standing(id, file.dossier());
            // Steps inside the office are nobody else's business.
            case CaseFileEvent.CaseOpened _,
                    CaseFileEvent.ScreeningRepeated _,
                    CaseFileEvent.ReferralProgressed _,
                    CaseFileEvent.InvestigationConcluded _,
                    CaseFileEvent.ReviewSubmitted _,
                    CaseFileEvent.ReviewWasPassed _,
                    CaseFileEvent.ReviewReturned _,
                    CaseFileEvent.HearingWaived _,
                    PublicationEvent.PublicationPushed _,
                    PublicationEvent.PublicationReceived _,
                    PublicationEvent.PublicationEnded _,
                    InquiryEvent _,
                    MeasureEvent _,
                    HearingEvent _,
                    AftermathEvent _,
                    CustodyEvent _ ->
                    List.of();
        };
    }

    /** The whole standing each time: whoever reads it late or twice knows no less (CRT-07). */
    private static List<Fact> standing(RecordId id, CaseDossier dossier) {
        var opening = dossier.opening();
        var aftermath = dossier.matters().aftermath();
        var decision = aftermath.decision();
        var served = aftermath.served();
        if (decision == null || served == null) {
            return List.of();
        }
        return told(
                id,
                CaseEvent.DecisionStanding.TYPE,
                new CaseEvent.DecisionStanding(
                        id,
                        opening.number(),
                        opening.office().id(),
                        decision.kind().name(),
                        decision.documentNumber(),
                        decision.on(),
                        served.on(),
                        opening.region(),
                        ToldParties.right(opening.right()),
                        opening.violation(),
                        ToldParties.named(opening.respondents()),
                        decision.reasons(),
                        aftermath.remedies().stream().map(CaseContracts::remedy).toList(),
                        holder(opening)));
    }

    private static RemedyTold remedy(Aftermath.Remedy it) {
        return new RemedyTold(
                it.number(),
                it.kind().name(),
                it.filedOn(),
                it.outcome() == null ? null : it.outcome().name(),
                it.endedOn(),
                it.document());
    }

    private static @Nullable RightsHolder holder(Opening opening) {
        var holder = opening.holder();
        var complainant = opening.complainant();
        return holder == null || complainant == null
                ? null
                : ToldParties.holder(complainant, holder);
    }

    private static CaseEvent.CaseFiled filed(
            RecordId id, Opening opening, CaseFileEvent.FilingApproved it) {
        return new CaseEvent.CaseFiled(
                id,
                opening.number(),
                opening.office().id(),
                opening.complaintId(),
                opening.complaintNumber(),
                opening.right().kind().name(),
                opening.region(),
                it.filedOn());
    }

    private static CaseEvent.ReferralRequested referral(
            RecordId id, Opening opening, Assessment assessment) {
        var screening = assessment.screening();
        return new CaseEvent.ReferralRequested(
                id,
                opening.number(),
                opening.office().id(),
                opening.office().type(),
                opening.region(),
                screening.result().name(),
                codes(screening.suspected()),
                screening.hits().stream().map(CaseContracts::hit).toList(),
                ToldParties.named(opening.respondents()),
                assessment.actDate(),
                assessment.amounts().told(),
                ToldParties.right(opening.right()),
                opening.violation(),
                opening.officers().stream()
                        .map(it -> new CaseOfficer(it.name(), it.certificate()))
                        .toList(),
                holder(opening),
                assessment.at());
    }

    private static ScreeningHit hit(CaseScreening.Hit hit) {
        return new ScreeningHit(
                hit.rule(),
                hit.crime().code(),
                hit.metric(),
                hit.value(),
                hit.limit(),
                hit.lawVersion(),
                hit.article());
    }

    private static List<String> codes(List<Crime> crimes) {
        return crimes.stream().map(Crime::code).toList();
    }

    private static List<Fact> told(RecordId key, String type, CaseServiceEvent data) {
        return List.of(new Fact(CaseServiceEvent.TOPIC, type, 1, key, data));
    }
}
