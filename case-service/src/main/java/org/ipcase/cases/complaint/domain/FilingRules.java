package org.ipcase.cases.complaint.domain;

import java.time.LocalDate;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand.*;
import org.ipcase.cases.complaint.domain.ComplaintEvent.*;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.complaint.domain.Dossier.Mediation;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.decision.Decision;

/**
 * From verification to filing, and whom to tell (核查、立案、告知). Source: CASE-01 to CASE-05; CR-14,
 * CR-15.
 */
record FilingRules(ComplaintClocks clocks) {
    /** A consumer who withdraws after acceptance ends the mediation; both are told (CR-09). */
    Decision<ComplaintEvent> withdraw(Submitted on, WithdrawComplaint it) {
        var dossier = on.dossier();
        var mediating =
                dossier.submission().intake() == Intake.CONSUMER_COMPLAINT
                        && ComplaintRules.open(on).contains(ComplaintAction.TERMINATE_MEDIATION);
        return Decision.accept(
                mediating
                        ? new MediationTerminated(
                                TerminationGround.WITHDRAWN_OR_SETTLED,
                                it.reason(),
                                LegalDay.of(it.at()),
                                clocks.terminated(dossier, it.at()))
                        : new ComplaintWithdrawn(
                                it.reason(),
                                LegalDay.of(it.at()),
                                clocks.withdrawn(dossier, it.at())));
    }

    /**
     * The head decides in the case record that opens; its clock is the one of CASE-02.
     *
     * <p>Source: CASE-04; 行政处罚法(2021) art. 42 (two officers with certificates).
     */
    Decision<ComplaintEvent> submit(SubmitFiling it) {
        var certificates = it.officers().stream().map(officer -> officer.certificate()).distinct();
        if (certificates.count() < 2) {
            return Decision.reject(
                    ComplaintProblem.TOO_FEW_OFFICERS,
                    "Named with different certificates: fewer than 2");
        }
        return Decision.accept(
                new FilingSubmitted(
                        it.link(),
                        new Filing(it.officers(), it.violation(), it.actor().sub(), it.at())));
    }

    Decision<ComplaintEvent> decline(Submitted on, DeclineFiling it) {
        return Decision.accept(
                new FilingDeclined(
                        it.ground(),
                        it.explanation(),
                        LegalDay.of(it.at()),
                        clocks.filingDecided(on.dossier(), it.at())));
    }

    Decision<ComplaintEvent> extend(Submitted on, ExtendVerification it) {
        var dossier = on.dossier();
        var clock = clocks.verification(dossier);
        var more = clock == null ? 0 : clocks.running().engine().longestExtension(clock).orElse(0);
        if (clock == null || !it.at().isBefore(clock.due()) || more == 0) {
            return Decision.reject(
                    ComplaintProblem.EXTENSION_USED,
                    clock == null
                            ? "No verification is running"
                            : "%s is due %s".formatted(clock.rule(), clock.lastDay()));
        }
        return Decision.accept(
                new VerificationExtended(
                        it.explanation(),
                        clocks.extended(dossier, clock, more, it.actor().name())));
    }

    /** Finished tests and appraisals do not count (CASE-02, CR-08). */
    Decision<ComplaintEvent> exclude(Submitted on, ExcludeDays it) {
        var received = LegalDay.of(on.dossier().receivedAt());
        if (it.from().isAfter(it.until())
                || it.until().isAfter(LegalDay.of(it.at()))
                || it.from().isBefore(received)) {
            return Decision.reject(
                    ComplaintProblem.DAY_NOT_POSSIBLE,
                    "%s to %s, received %s".formatted(it.from(), it.until(), received));
        }
        var days = new Exclusion(it.from(), it.until(), it.reason(), it.document());
        if (!clocks.knows(on.dossier(), days)) {
            return Decision.reject(
                    ComplaintProblem.NO_PERIOD, days.reason().name() + " stops none of them");
        }
        return Decision.accept(new DaysExcluded(days, clocks.excluding(on.dossier(), days)));
    }

    Decision<ComplaintEvent> requestMediation(RequestMediation it) {
        return Decision.accept(new MediationRequested(it.note(), LegalDay.of(it.at())));
    }

    Decision<ComplaintEvent> tellReporter(Submitted on, TellReporter it) {
        var dossier = on.dossier();
        if (!dossier.submission().namedReport()) {
            return Decision.reject(
                    ComplaintProblem.NO_NAMED_REPORTER, "The report bears no real name");
        }
        if (!clocks.mustTellReporter(dossier)) {
            return Decision.reject(
                    ComplaintProblem.ALREADY_TOLD,
                    "The reporter was told on " + dossier.duties().filingTold());
        }
        if (clocks.cannotBeTold(dossier, it.on(), it.at())) {
            return notPossible(it.on());
        }
        return Decision.accept(
                new ReporterTold(
                        it.on(), it.manner(), clocks.reporterTold(dossier, it.on(), it.at())));
    }

    /**
     * Owed where a law orders it: to the named reporter of unfair competition.
     *
     * <p>Source: CR-15; 反不正当竞争法 art. 20.
     */
    Decision<ComplaintEvent> tellResult(Submitted on, TellResult it) {
        var dossier = on.dossier();
        var duties = dossier.duties();
        if (!dossier.submission().namedReport()) {
            return Decision.reject(
                    ComplaintProblem.NO_NAMED_REPORTER, "The report bears no real name");
        }
        if (duties.outcome() == null
                || dossier.office().function() != OfficeFunction.UNFAIR_COMPETITION) {
            return Decision.reject(
                    ComplaintProblem.RESULT_NOT_OWED,
                    duties.outcome() == null
                            ? "The case is not decided"
                            : "Handled as " + dossier.office().function());
        }
        if (duties.resultTold() != null) {
            return Decision.reject(ComplaintProblem.ALREADY_TOLD, "Told on " + duties.resultTold());
        }
        return clocks.cannotBeTold(dossier, it.on(), it.at())
                ? notPossible(it.on())
                : Decision.accept(new ResultTold(it.on(), it.result()));
    }

    private static Decision<ComplaintEvent> notPossible(LocalDate day) {
        return Decision.reject(
                ComplaintProblem.DAY_NOT_POSSIBLE,
                day + " has not come, or was before there was anything to tell");
    }

    Decision<ComplaintEvent> judgeDuplicate(Submitted on, JudgeDuplicate it) {
        if (it.other().number().equals(on.dossier().number())) {
            return Decision.reject(
                    ComplaintProblem.LINKED_TO_ITSELF, it.other().number() + " is this one");
        }
        return on.dossier().linked().stream().anyMatch(it.other()::sameAs)
                ? Decision.accept()
                : Decision.accept(new DuplicateJudged(it.other()));
    }

    Decision<ComplaintEvent> recordLink(Submitted on, RecordLink it) {
        return on.dossier().linked().stream().anyMatch(it.other()::sameAs)
                ? Decision.accept()
                : Decision.accept(new LinkRecorded(it.other()));
    }

    /**
     * Takes over how far the mediation is; a second mediation naming this complaint changes
     * nothing.
     */
    Decision<ComplaintEvent> recordMediation(Submitted on, RecordMediation it) {
        var known = on.dossier().mediation();
        var ours = known == null || known.id() == null || it.mediation().equals(known.id());
        var next = new Mediation(it.mediation(), it.number(), it.state());
        return !ours || next.equals(known)
                ? Decision.accept()
                : Decision.accept(new MediationProgressed(next, it.over()));
    }

    Decision<ComplaintEvent> recordFiling(Submitted on, RecordFiling it) {
        return on instanceof FilingPending(var dossier, _)
                ? Decision.accept(
                        new FilingApproved(
                                LegalDay.of(it.at()), clocks.filingDecided(dossier, it.at())))
                : Decision.accept();
    }

    Decision<ComplaintEvent> recordRefused(Submitted on, RecordFilingRefused it) {
        return on instanceof FilingPending(var dossier, _)
                ? Decision.accept(
                        new FilingDeclined(
                                it.ground(),
                                it.explanation(),
                                LegalDay.of(it.at()),
                                clocks.filingDecided(dossier, it.at())))
                : Decision.accept();
    }

    Decision<ComplaintEvent> recordOutcome(Submitted on, RecordOutcome it) {
        return it.outcome().equals(on.dossier().duties().outcome())
                ? Decision.accept()
                : Decision.accept(new OutcomeRecorded(it.outcome(), LegalDay.of(it.at())));
    }
}
