package org.ipcase.mediation.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationAccepted;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationFiled;
import org.ipcase.mediation.dispute.domain.DisputeEvent.OralAgreementRecorded;
import org.ipcase.mediation.dispute.domain.DisputeEvent.WrittenAgreementTookEffect;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.NotApplied;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;

/**
 * What a mediation counts for (调解统计口径), by the dictionary: that it is there and how long it took,
 * never what was said or agreed (MED-23). Source: REQ-25.
 */
final class MediationFigures {
    private MediationFigures() {}

    static List<Figure> of(DisputeEvent event, Mediation after, Instant at) {
        return switch (after) {
            case NotApplied _ -> List.of();
            case OnFile it -> of(event, it.dossier().application());
        };
    }

    private static List<Figure> of(DisputeEvent event, Application application) {
        var place =
                new Figure.Place(application.region(), RightGroup.of(application.right().kind()));
        return switch (event) {
            case ApplicationFiled _ ->
                    List.of(Figure.one("mediations-applied", application.appliedOn(), place));
            case ApplicationAccepted it ->
                    List.of(Figure.one("mediations-accepted", it.on(), place));
            case WrittenAgreementTookEffect it -> agreed(application, it.on(), place);
            case OralAgreementRecorded it -> agreed(application, it.on(), place);
            case DisputeEvent _ -> List.of(); // Steps that no figure counts.
        };
    }

    private static List<Figure> agreed(Application application, LocalDate on, Figure.Place place) {
        return List.of(
                Figure.one("agreements", on, place),
                Figure.days("mediation-days", application.appliedOn(), on, place));
    }
}
