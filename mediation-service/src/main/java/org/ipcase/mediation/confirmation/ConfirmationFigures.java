package org.ipcase.mediation.confirmation;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotOpened;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.AgreementConfirmed;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ConfirmationRequested;
import org.ipcase.mediation.confirmation.domain.SettledDispute;

/** What a judicial confirmation counts for (司法确认统计口径), by the dictionary. Source: REQ-25. */
final class ConfirmationFigures {
    private ConfirmationFigures() {}

    static List<Figure> of(ConfirmationEvent event, Confirmation after, Instant at) {
        return switch (after) {
            case NotOpened _ -> List.of();
            case OnFile it -> of(event, it.file().dispute());
        };
    }

    private static List<Figure> of(ConfirmationEvent event, SettledDispute dispute) {
        var place = new Figure.Place(dispute.region(), RightGroup.of(dispute.right()));
        return switch (event) {
            case ConfirmationRequested it ->
                    List.of(Figure.one("confirmations-applied", it.on(), place));
            case AgreementConfirmed it ->
                    List.of(Figure.one("confirmations", it.ruling().on(), place));
            case ConfirmationEvent _ -> List.of(); // Steps that no figure counts.
        };
    }
}
