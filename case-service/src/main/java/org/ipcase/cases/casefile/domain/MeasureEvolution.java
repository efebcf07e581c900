package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureApproved;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureEnded;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasurePermitted;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureProlonged;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureTaken;

/** What the events of measures make of a case (强制措施状态演变). */
final class MeasureEvolution {
    private MeasureEvolution() {}

    static CaseDossier next(CaseDossier dossier, MeasureEvent event) {
        return dossier.measures(it ->
                switch (event) {
                    case MeasurePermitted(var permit) -> it.permitted(permit);
                    case MeasureTaken(var measure, var permit) -> it.took(measure, permit);
                    case MeasureApproved(var number, var on, var clocks) ->
                            it.changed(number, one -> one.approved(on).with(clocks));
                    case MeasureProlonged(var number, _, _, var clocks) ->
                            it.changed(number, one -> one.with(clocks));
                    case MeasureEnded(var number, var end, var clocks) ->
                            it.changed(number, one -> one.ended(end).with(clocks));
                });
    }
}
