package org.ipcase.mediation.confirmation.domain;

import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Accept;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Confirm;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Decline;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Dismiss;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Extend;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.AgreementConfirmed;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ConfirmationAccepted;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ConfirmationNotAccepted;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.PetitionDismissed;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.RulingPeriodExtended;

/** What the court does with the application (审查, MED-18, MED-19, MED-20). */
record CourtWork(ConfirmationPeriods periods) {
    Decision<ConfirmationEvent> accept(AppliedFor state, Accept accept) {
        return Decision.accept(
                new ConfirmationAccepted(
                        accept.caseNumber(),
                        ConfirmationPeriods.day(accept.at()),
                        periods.accepted(state.file(), accept.at())));
    }

    /** The parties may go to the competent court while the thirty days run (MED-15, MED-17). */
    Decision<ConfirmationEvent> decline(AppliedFor state, Decline decline) {
        return Decision.accept(
                new ConfirmationNotAccepted(
                        decline.ground(),
                        decline.explanation(),
                        ConfirmationPeriods.day(decline.at()),
                        periods.openAgain(
                                state.file(), ConfirmationPeriods.TO_ACCEPT, decline.at())));
    }

    Decision<ConfirmationEvent> extend(AppliedFor state, Extend extend) {
        if (periods.isRulingLate(state.file(), extend.at())) {
            return Decision.reject(
                    ConfirmationProblem.RULING_PERIOD_PASSED,
                    "The period to rule ended before the extension");
        }
        if (!periods.mayExtend(state.file(), extend.days())) {
            return Decision.reject(
                    ConfirmationProblem.EXTENSION_USED, "One extension is all that art. 187 knows");
        }
        return Decision.accept(
                new RulingPeriodExtended(
                        extend.days(),
                        extend.approvedBy(),
                        periods.extended(state.file(), extend.days(), extend.approvedBy())));
    }

    Decision<ConfirmationEvent> confirm(AppliedFor state, Confirm confirm) {
        return Decision.accept(
                new AgreementConfirmed(
                        ruling(confirm, confirm.documentNumber()),
                        periods.ruled(state.file(), confirm.at())));
    }

    Decision<ConfirmationEvent> dismiss(AppliedFor state, Dismiss dismiss) {
        return Decision.accept(
                new PetitionDismissed(
                        ruling(dismiss, dismiss.documentNumber()),
                        dismiss.ground(),
                        dismiss.explanation(),
                        periods.ruled(state.file(), dismiss.at())));
    }

    static Ruling ruling(ConfirmationCommand command, String documentNumber) {
        return new Ruling(
                documentNumber, command.actor().name(), ConfirmationPeriods.day(command.at()));
    }
}
