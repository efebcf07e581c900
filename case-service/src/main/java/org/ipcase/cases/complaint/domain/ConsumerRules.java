package org.ipcase.cases.complaint.domain;

import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand.CallMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordAgreement;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordViolation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellTermination;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TerminateMediation;
import org.ipcase.cases.complaint.domain.ComplaintEvent.AgreementRecorded;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MediationCalled;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MediationTerminated;
import org.ipcase.cases.complaint.domain.ComplaintEvent.TerminationTold;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ViolationFound;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Form;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.kernel.decision.Decision;

/** Mediation of a consumer complaint (消费投诉调解). Source: CR-07 to CR-11; CRM art. 20 to 23. */
record ConsumerRules(ComplaintClocks clocks) {
    private static final int COPIES = 3;

    Decision<ComplaintEvent> call(Submitted on, CallMediation it) {
        var call = it.call();
        if (!it.bothAgree()) {
            return Decision.reject(
                    ComplaintProblem.BOTH_MUST_AGREE, "One side does not agree to mediate");
        }
        if (clocks.mediationOver(on.dossier(), it.at())) {
            return timeOver();
        }
        if (!call.at().isAfter(it.at())
                || call.challengeUntil().isAfter(LegalDay.of(call.at()))
                || call.challengeUntil().isBefore(LegalDay.of(it.at()))) {
            return Decision.reject(
                    ComplaintProblem.CALL_NOT_AHEAD,
                    "Called for %s, challenges until %s"
                            .formatted(call.at(), call.challengeUntil()));
        }
        return Decision.accept(new MediationCalled(call));
    }

    Decision<ComplaintEvent> agree(Submitted on, RecordAgreement it) {
        if (clocks.mediationOver(on.dossier(), it.at())) {
            return timeOver();
        }
        if (it.agreement().form() == Form.DOCUMENT
                && (!it.signedAndSealed() || it.copies() < COPIES)) {
            return Decision.reject(
                    ComplaintProblem.AGREEMENT_UNSIGNED,
                    "%d copies, signed and sealed: %s"
                            .formatted(it.copies(), it.signedAndSealed()));
        }
        if (it.agreement().on().isAfter(LegalDay.of(it.at()))
                || it.agreement().on().isBefore(LegalDay.of(on.dossier().receivedAt()))) {
            return Decision.reject(
                    ComplaintProblem.DAY_NOT_POSSIBLE, "Agreed on " + it.agreement().on());
        }
        return Decision.accept(
                new AgreementRecorded(it.agreement(), clocks.settled(on.dossier(), it.at())));
    }

    Decision<ComplaintEvent> terminate(Submitted on, TerminateMediation it) {
        var over = clocks.mediationOver(on.dossier(), it.at());
        if (it.ground() == TerminationGround.TIME_LIMIT && !over) {
            return Decision.reject(
                    ComplaintProblem.MEDIATION_TIME_RUNNING, "The last day has not passed");
        }
        return Decision.accept(
                new MediationTerminated(
                        it.ground(),
                        it.explanation(),
                        LegalDay.of(it.at()),
                        clocks.terminated(on.dossier(), it.at())));
    }

    Decision<ComplaintEvent> tellTermination(Submitted on, TellTermination it) {
        if (clocks.cannotBeTold(on.dossier(), it.on(), it.at())) {
            return Decision.reject(ComplaintProblem.DAY_NOT_POSSIBLE, "Told on " + it.on());
        }
        return Decision.accept(
                new TerminationTold(
                        it.on(),
                        it.manner(),
                        clocks.terminationTold(on.dossier(), it.on(), it.at())));
    }

    /** What is found while mediating is verified as a lead with a clock of its own (CR-11). */
    Decision<ComplaintEvent> recordViolation(RecordViolation it) {
        return Decision.accept(new ViolationFound(it.lead(), LegalDay.of(it.at())));
    }

    private static Decision<ComplaintEvent> timeOver() {
        return Decision.reject(
                ComplaintProblem.MEDIATION_TIME_OVER, "The last day for mediating has passed");
    }
}
