package org.ipcase.mediation.entrustment.domain;

import java.util.List;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.ConfirmFalseMediation;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.IssueDocument;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.NameParticipants;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Participant;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.RegisterSuit;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Sue;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.CourtConcluded;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.FalseMediationConfirmed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.ParticipantsNamed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.SuitFiled;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.SuitHandedIn;
import org.jspecify.annotations.Nullable;

/** What the court does when the papers or an agreement are back (LIT-10 … LIT-13). */
record CourtSide(Periods periods, Mediated mediated) {
    /** LIT-11: the mediation ends, with what the court did about it. */
    Decision<EntrustmentEvent> confirmFalse(EntrustmentFile file, ConfirmFalseMediation confirm) {
        return Decision.accept(
                new FalseMediationConfirmed(
                        confirm.sanction(),
                        confirm.toPolice(),
                        periods.day(confirm.at()),
                        List.of()),
                mediated.returned(
                        file, ReturnGround.FALSE_MEDIATION, Mediated.AT_ONCE, confirm.at()));
    }

    Decision<EntrustmentEvent> conclude(EntrustmentFile file, IssueDocument issue) {
        return Decision.accept(
                new CourtConcluded(
                        issue.how(),
                        issue.documentNumber(),
                        periods.day(issue.at()),
                        periods.ended(file, issue.at())));
    }

    /** LIT-12: seven days to register begin with the statement of claim. */
    Decision<EntrustmentEvent> sue(EntrustmentFile file, Sue sue) {
        return Decision.accept(
                new SuitHandedIn(
                        EntrustmentAccess.sideOf(file, sue.actor()).orElseThrow(),
                        periods.day(sue.at()),
                        List.of(periods.start(Periods.TO_REGISTER, sue.at()))));
    }

    Decision<EntrustmentEvent> register(EntrustmentFile file, RegisterSuit register) {
        var conflict = mediatorAmong(file, register.participants());
        if (conflict != null) {
            return conflict;
        }
        return Decision.accept(
                new SuitFiled(
                        register.caseNumber(),
                        register.participants(),
                        periods.day(register.at()),
                        periods.met(file, register.at(), Periods.TO_REGISTER)));
    }

    Decision<EntrustmentEvent> name(EntrustmentFile file, NameParticipants name) {
        var conflict = mediatorAmong(file, name.participants());
        return conflict != null
                ? conflict
                : Decision.accept(new ParticipantsNamed(name.participants(), List.of()));
    }

    /** LIT-13: always checked. */
    private static @Nullable Decision<EntrustmentEvent> mediatorAmong(
            EntrustmentFile file, List<Participant> participants) {
        for (var participant : participants) {
            var mediator = participant.among(file.mediators());
            if (mediator.isPresent()) {
                return Decision.reject(
                        EntrustmentProblem.MEDIATOR_IN_SUIT,
                        "%s mediated and cannot be %s"
                                .formatted(mediator.get().name(), participant.as()));
            }
        }
        return null;
    }
}
