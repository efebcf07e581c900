package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.ANSWER_RUNNING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CHALLENGE_PASSED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CHALLENGE_RUNNING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.MEDIATION_NOT_ASKED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_CLOSABLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_ESTABLISHED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_FILED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_SERVED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_STOP_ORDERED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.REPEAT_NOT_SHOWN;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.STOPPED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ApplyForEnforcement;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CloseRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.MakeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordJudgment;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordSuit;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SettleRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.WithdrawRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationAsked;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.EnforcementApplied;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JudgmentRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestWithdrawn;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingClosed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingMade;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSettled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuitRecorded;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;

/** How a request ends, and what follows a ruling (结案与后续), PAT-09 to PAT-12. */
record PatentOutcomeRules(RunningClocks running) {
    private static final String CHALLENGE = "PAT-10";

    /**
     * The respondent is heard first: by answer, hearing, or by letting the period pass. Only the
     * same infringement by the same person, once found, is ruled on directly (PAT-11).
     */
    Decision<PatentRulingEvent> rule(Ruling it, MakeRuling c) {
        if (c.orderStop() && !c.infringement()) {
            return Decision.reject(NO_STOP_ORDERED, "Nothing to stop without infringement");
        }
        if (c.direct()) {
            if (it.petition().earlierRuling() == null || !c.infringement()) {
                return Decision.reject(REPEAT_NOT_SHOWN, "No earlier ruling is named");
            }
        } else if (it.service() == null) {
            return Decision.reject(NOT_SERVED, "The respondent does not know of the request");
        } else if (it.answer() == null && it.hearings().isEmpty() && !answerOver(it, c.at())) {
            return Decision.reject(ANSWER_RUNNING, "The respondent may still answer");
        }
        return Decision.accept(
                new RulingMade(
                        c.infringement(),
                        c.orderStop(),
                        c.direct(),
                        c.documentNumber(),
                        c.reasons(),
                        c.day()),
                new ClocksMoved(ended(it, c.at())));
    }

    private static boolean answerOver(Ruling it, Instant at) {
        return Due.over(it.clocks(), "PAT-05", at) || Due.over(it.clocks(), "PAT-05-ABROAD", at);
    }

    private List<LegalClock> ended(Ruling it, Instant at) {
        return running.allCancelled(running.met(it.clocks(), "PAT-09", at), at);
    }

    Decision<PatentRulingEvent> serve(Ruling it, ServeRuling c) {
        var ruling = it.ruling();
        if (ruling != null && c.servedOn().isBefore(ruling.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Ruled on " + ruling.on());
        }
        return Decision.accept(
                new RulingServed(c.servedOn(), c.method()),
                new ClocksMoved(running.startedOn(it.clocks(), CHALLENGE, c.servedOn())));
    }

    Decision<PatentRulingEvent> sue(Ruling it, RecordSuit c) {
        var ruling = it.ruling();
        if (ruling != null && c.suedOn().isBefore(ruling.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Ruled on " + ruling.on());
        }
        var last = Due.last(it.clocks(), CHALLENGE).map(LegalClock::lastDay).orElse(LocalDate.MAX);
        if (c.suedOn().isAfter(last)) {
            return Decision.reject(CHALLENGE_PASSED, "Last day was " + last);
        }
        return Decision.accept(
                new SuitRecorded(c.court(), c.caseNumber(), c.suedOn()),
                new ClocksMoved(running.met(it.clocks(), CHALLENGE, c.at())));
    }

    Decision<PatentRulingEvent> judge(Ruling it, RecordJudgment c) {
        var suit = it.suit();
        return suit != null && c.judgedOn().isBefore(suit.on())
                ? Decision.reject(DAY_NOT_POSSIBLE, "Sued on " + suit.on())
                : Decision.accept(new JudgmentRecorded(c.caseNumber(), c.upheld(), c.judgedOn()));
    }

    /** Not sued in time and not stopped: the office asks the court to enforce (专利法 65). */
    Decision<PatentRulingEvent> enforce(Ruling it, ApplyForEnforcement c) {
        var ruling = it.ruling();
        if (ruling == null || !ruling.orderStop()) {
            return Decision.reject(NO_STOP_ORDERED, "The ruling orders no stop");
        }
        if (it.stopped() != null) {
            return Decision.reject(STOPPED, "Stopped on " + it.stopped().on());
        }
        if (!Due.over(it.clocks(), CHALLENGE, c.at())) {
            return Decision.reject(CHALLENGE_RUNNING, "A party may still sue");
        }
        return Decision.accept(
                new EnforcementApplied(c.court(), c.note(), c.day()),
                new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
    }

    Decision<PatentRulingEvent> askDamages(Ruling it, AskDamagesMediation c) {
        var ruling = it.ruling();
        return ruling == null || !ruling.infringement()
                ? Decision.reject(NOT_ESTABLISHED, "No infringement was found")
                : Decision.accept(new DamagesMediationAsked(c.claim(), c.note(), c.actor().name()));
    }

    Decision<PatentRulingEvent> mediateDamages(Ruling it, RecordDamagesMediation c) {
        return it.damagesAsked() == null || it.damages() != null
                ? Decision.reject(MEDIATION_NOT_ASKED, "No party asked, or it is over")
                : Decision.accept(new DamagesMediationRecorded(c.agreed(), c.content(), c.day()));
    }

    Decision<PatentRulingEvent> settle(Ruling it, SettleRuling c) {
        return Decision.accept(
                new RulingSettled(c.agreement(), c.day()), new ClocksMoved(ended(it, c.at())));
    }

    Decision<PatentRulingEvent> withdraw(Ruling it, WithdrawRequest c) {
        return Decision.accept(
                new RequestWithdrawn(c.reason(), false, c.day()),
                new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
    }

    /** The ruling is effective when nobody sued in time or the court has decided. */
    Decision<PatentRulingEvent> close(Ruling it, CloseRuling c) {
        var effective =
                switch (it.stage()) {
                    case IN_COURT -> it.judgment() != null;
                    case RULING_SERVED -> Due.over(it.clocks(), CHALLENGE, c.at());
                    case REQUESTED,
                            CORRECTION_REQUESTED,
                            NOT_FILED,
                            FILED,
                            ANSWERING,
                            HEARING_SCHEDULED,
                            HEARD,
                            SUSPENDED,
                            RULED,
                            ENFORCEMENT_APPLIED,
                            WITHDRAWN,
                            SETTLED,
                            CLOSED ->
                            true;
                };
        return effective
                ? Decision.accept(
                        new RulingClosed(c.note(), c.day()),
                        new ClocksMoved(running.allCancelled(it.clocks(), c.at())))
                : Decision.reject(NOT_CLOSABLE, "A party may still sue, or the court decides");
    }
}
