package org.ipcase.cases.complaint;

import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.party.ToldParties;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.CaseNotFiled;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintAccepted;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintFiled;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintRejected;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintWithdrawn;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.FilingSubmitted;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.MediationRequested;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a complaint (对外事件). */
final class ComplaintContracts {
    private ComplaintContracts() {}

    static List<Fact> facts(RecordId id, ComplaintEvent event, Complaint after) {
        if (!(after instanceof Submitted complaint)) {
            return List.of();
        }
        var dossier = complaint.dossier();
        var number = dossier.number();
        var agency = dossier.office().id();
        return switch (event) {
            case ComplaintEvent.ComplaintFiled _ ->
                    told(id, ComplaintFiled.TYPE, filed(id, dossier));
            case ComplaintEvent.ComplaintAccepted(_, var at, _) ->
                    told(
                            id,
                            ComplaintAccepted.TYPE,
                            new ComplaintAccepted(id, number, agency, LegalDay.of(at)));
            case ComplaintEvent.ComplaintRejected(var ground, _, var on, _) ->
                    told(
                            id,
                            ComplaintRejected.TYPE,
                            new ComplaintRejected(id, number, agency, ground.name(), on));
            case ComplaintEvent.ComplaintWithdrawn(_, var on, _) ->
                    told(
                            id,
                            ComplaintWithdrawn.TYPE,
                            new ComplaintWithdrawn(id, number, agency, on));
            case ComplaintEvent.FilingSubmitted(var link, var filing) ->
                    told(
                            id,
                            FilingSubmitted.TYPE,
                            new FilingSubmitted(
                                    id,
                                    number,
                                    agency,
                                    link.id(),
                                    link.number(),
                                    LegalDay.of(filing.at())));
            case ComplaintEvent.FilingDeclined(var ground, _, var on, _) -> {
                var link = dossier.link();
                yield told(
                        id,
                        CaseNotFiled.TYPE,
                        new CaseNotFiled(
                                id,
                                number,
                                agency,
                                link == null ? null : link.id(),
                                ground.name(),
                                on));
            }
            case ComplaintEvent.MediationRequested(_, var on) ->
                    told(
                            id,
                            MediationRequested.TYPE,
                            new MediationRequested(
                                    id,
                                    number,
                                    agency,
                                    ToldParties.holder(
                                            dossier.submission().complainant(),
                                            dossier.submitter()),
                                    ToldParties.named(dossier.submission().respondents()),
                                    ToldParties.right(dossier.submission().right()),
                                    dossier.submission().region(),
                                    dossier.submission().description(),
                                    on));
            // What was asked for and supplied stays between submitter and office; filing is told by
            // the case; the mediation told us itself.
            case ComplaintEvent.MaterialRequested _,
                    ComplaintEvent.MaterialSupplied _,
                    ComplaintEvent.FilingApproved _,
                    ComplaintEvent.MediationProgressed _ ->
                    List.of();
        };
    }

    private static ComplaintFiled filed(RecordId id, Dossier dossier) {
        var submission = dossier.submission();
        return new ComplaintFiled(
                id,
                dossier.number(),
                dossier.office().id(),
                submission.intake().name(),
                submission.right().kind().name(),
                submission.region(),
                LegalDay.of(dossier.receivedAt()));
    }

    private static List<Fact> told(RecordId key, String type, CaseServiceEvent data) {
        return List.of(new Fact(CaseServiceEvent.TOPIC, type, 1, key, data));
    }
}
