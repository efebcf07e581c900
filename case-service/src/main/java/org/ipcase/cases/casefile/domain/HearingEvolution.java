package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.HearingEvent.CaseDiscussed;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingEnded;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingNotified;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingReported;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingRequested;
import org.ipcase.cases.casefile.domain.HearingEvent.PresiderNamed;
import org.ipcase.cases.casefile.domain.HearingEvent.StatementRecorded;
import org.ipcase.cases.casefile.domain.HearingFile.Hearing;

/** What the events between notice and decision make of a case (听证环节状态演变). */
final class HearingEvolution {
    private HearingEvolution() {}

    static CaseFile next(Opened file, HearingEvent event) {
        var dossier = changed(file.dossier(), event);
        return event instanceof HearingEnded && file instanceof NoticeServed(_, var notice)
                ? new HearingHeld(dossier, notice)
                : CaseFileEvolution.keeping(file, dossier);
    }

    private static CaseDossier changed(CaseDossier dossier, HearingEvent event) {
        return switch (event) {
            case StatementRecorded(var statement) -> dossier.hearings(it -> it.stated(statement));
            case HearingRequested(var by, var on, var standstill, var clocks) ->
                    dossier.with(clocks)
                            .inquiry(it -> it.begun(standstill))
                            .hearings(it -> it.hearing(Hearing.requested(on, by)));
            case PresiderNamed(var presider, var clocks) ->
                    dossier.with(clocks).hearings(it -> it.changed(one -> one.under(presider)));
            case HearingNotified(var at, var place, var on) ->
                    dossier.hearings(it -> it.changed(one -> one.notified(at, place, on)));
            case HearingEnded(var on, var outcome, var minutes, var clocks) ->
                    dossier.with(clocks)
                            .inquiry(it -> it.ended(HearingRules.HEARING, on))
                            .hearings(it -> it.changed(one -> one.ended(on, outcome, minutes)));
            case HearingReported(var opinion, var clocks) ->
                    dossier.with(clocks).hearings(it -> it.changed(one -> one.reported(opinion)));
            case CaseDiscussed(var discussion) -> dossier.hearings(it -> it.discussed(discussion));
        };
    }
}
