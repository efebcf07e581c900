package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.CaseFile.Investigating;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Suspended;
import org.ipcase.cases.casefile.domain.CaseFile.Terminated;
import org.ipcase.cases.casefile.domain.InquiryEvent.EnteredLate;
import org.ipcase.cases.casefile.domain.InquiryEvent.ExaminationBegun;
import org.ipcase.cases.casefile.domain.InquiryEvent.ExaminationEnded;
import org.ipcase.cases.casefile.domain.InquiryEvent.InvestigationResumed;
import org.ipcase.cases.casefile.domain.InquiryEvent.InvestigationSuspended;
import org.ipcase.cases.casefile.domain.InquiryEvent.InvestigationTerminated;
import org.ipcase.cases.casefile.domain.InquiryEvent.OfficersNamed;
import org.ipcase.cases.casefile.domain.InquiryEvent.PeriodExtended;
import org.ipcase.cases.casefile.domain.InquiryEvent.RecusalApplied;
import org.ipcase.cases.casefile.domain.InquiryEvent.RecusalDecided;

/** What the events of an investigation make of a case (调查环节状态演变). */
final class InquiryEvolution {
    private InquiryEvolution() {}

    static CaseFile next(Opened file, InquiryEvent event) {
        var dossier = file.dossier();
        return switch (event) {
            case PeriodExtended it -> keeping(file, dossier.with(it.clocks()));
            case InvestigationSuspended(var ground, _, var standstill, var clocks) ->
                    new Suspended(dossier.with(clocks).inquiry(it -> it.begun(standstill)), ground);
            case InvestigationResumed(_, var on, var clocks) ->
                    new Investigating(
                            dossier.with(clocks)
                                    .inquiry(it -> it.ended(InquiryRules.SUSPENSION, on)));
            case InvestigationTerminated(var ground, _, _, var clocks) ->
                    new Terminated(dossier.with(clocks), ground);
            case OfficersNamed(var officers) ->
                    keeping(file, dossier.with(dossier.opening().with(officers)));
            case RecusalApplied(var recusal) ->
                    keeping(file, dossier.inquiry(it -> it.applied(recusal)));
            case RecusalDecided(var number, var granted, var reason, var officers) ->
                    keeping(
                            file,
                            dossier.with(dossier.opening().with(officers))
                                    .inquiry(it ->
                                            it.decided(
                                                    number, one -> one.decided(granted, reason))));
            case ExaminationBegun(var examination, var standstill, var clocks, var measures) ->
                    keeping(
                            file,
                            dossier.with(clocks)
                                    .inquiry(it -> it.begun(examination).begun(standstill))
                                    .measures(it -> it.withClocks(measures)));
            case ExaminationEnded it -> keeping(file, examined(dossier, it));
            case EnteredLate(var entry) -> keeping(file, dossier.inquiry(it -> it.late(entry)));
        };
    }

    private static CaseDossier examined(CaseDossier dossier, ExaminationEnded event) {
        return dossier.with(event.clocks())
                .inquiry(it ->
                        it.ended("examination-" + event.number(), event.on())
                                .examined(
                                        event.number(),
                                        one ->
                                                one.ended(
                                                        event.on(),
                                                        event.result(),
                                                        event.signer())))
                .measures(it -> it.withClocks(event.measureClocks()));
    }

    private static CaseFile keeping(Opened file, CaseDossier dossier) {
        return CaseFileEvolution.keeping(file, dossier);
    }
}
