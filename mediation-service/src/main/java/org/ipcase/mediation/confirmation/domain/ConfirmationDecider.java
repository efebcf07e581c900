package org.ipcase.mediation.confirmation.domain;

import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotOpened;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Open;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent.ConfirmationOpened;

/**
 * The rules of judicial confirmation: person and state first (see {@link ConfirmationGuard}), then
 * the matter.
 */
public final class ConfirmationDecider {
    private final ConfirmationPeriods periods;
    private final Applying applying;
    private final CourtWork court;
    private final Objecting objecting;

    public ConfirmationDecider(Clocks clocks, Jurisdiction jurisdiction) {
        this.periods = new ConfirmationPeriods(clocks);
        this.applying = new Applying(periods, jurisdiction);
        this.court = new CourtWork(periods);
        this.objecting = new Objecting(periods);
    }

    public Decision<ConfirmationEvent> decide(Confirmation state, ConfirmationCommand command) {
        return switch (state) {
            case NotOpened _ ->
                    switch (command) {
                        case Open open -> open(open);
                        case OnRecord _ ->
                                throw new IllegalStateException(
                                        "Expected a confirmation for %s, but there is none"
                                                .formatted(command));
                    };
            case OnFile onFile ->
                    switch (command) {
                        case Open _ ->
                                Decision.reject(
                                        ConfirmationProblem.ALREADY_OPENED,
                                        "Opened as " + onFile.file().number());
                        case OnRecord asked ->
                                ConfirmationGuard.refusal(onFile, asked)
                                        .map(Decision::<ConfirmationEvent>reject)
                                        .orElseGet(() -> answer(onFile, asked));
                    };
        };
    }

    private Decision<ConfirmationEvent> open(Open open) {
        return Decision.accept(
                new ConfirmationOpened(
                        open.id(),
                        open.number(),
                        open.dispute(),
                        periods.opened(open.dispute(), open.effectiveAt())));
    }

    private Decision<ConfirmationEvent> answer(OnFile state, OnRecord command) {
        return switch (command) {
            case ConfirmationCommand.Apply apply -> applying.apply(state, apply);
            case ConfirmationCommand.ApplyOnPaper apply -> applying.applyOnPaper(state, apply);
            case ConfirmationCommand.Sign sign -> applying.sign((AwaitingSignatures) state, sign);
            case ConfirmationCommand.SignOnPaper sign ->
                    applying.signOnPaper((AwaitingSignatures) state, sign);
            case ConfirmationCommand.Withdraw withdraw ->
                    applying.withdraw((AppliedFor) state, withdraw);
            case ConfirmationCommand.Accept accept -> court.accept((AppliedFor) state, accept);
            case ConfirmationCommand.Decline decline -> court.decline((AppliedFor) state, decline);
            case ConfirmationCommand.Extend extend -> court.extend((AppliedFor) state, extend);
            case ConfirmationCommand.Confirm confirm -> court.confirm((AppliedFor) state, confirm);
            case ConfirmationCommand.Dismiss dismiss -> court.dismiss((AppliedFor) state, dismiss);
            case ConfirmationCommand.RecordService service ->
                    objecting.served((AppliedFor) state, service);
            case ConfirmationCommand.ObjectToRuling object ->
                    objecting.object((AppliedFor) state, object);
            case ConfirmationCommand.RecordThirdPersonObjection object ->
                    objecting.objectThird((AppliedFor) state, object);
            case ConfirmationCommand.DecideObjection decide -> objecting.decide(decide);
        };
    }
}
