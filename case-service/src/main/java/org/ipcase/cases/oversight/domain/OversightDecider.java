package org.ipcase.cases.oversight.domain;

import static org.ipcase.cases.oversight.domain.OversightProblem.ALREADY_ISSUED;
import static org.ipcase.cases.oversight.domain.OversightProblem.MEASURES_MISSING;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_ISSUED;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THEIR_CASE;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THE_BUREAU;
import static org.ipcase.cases.oversight.domain.OversightProblem.OTHER_GOVERNMENT;
import static org.ipcase.cases.oversight.domain.OversightProblem.UNKNOWN_OFFICE;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.oversight.domain.Oversight.Nothing;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightCommand.CloseOpinion;
import org.ipcase.cases.oversight.domain.OversightCommand.IssueOpinion;
import org.ipcase.cases.oversight.domain.OversightCommand.OnRecord;
import org.ipcase.cases.oversight.domain.OversightCommand.Reply;
import org.ipcase.cases.oversight.domain.OversightCommand.ReportRectification;
import org.ipcase.cases.oversight.domain.OversightCommand.ReturnRectification;
import org.ipcase.cases.oversight.domain.OversightCommand.UpholdOpinion;
import org.ipcase.cases.oversight.domain.OversightEvent.ClocksMoved;
import org.ipcase.cases.oversight.domain.OversightEvent.OfficeReplied;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionClosed;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionIssued;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionUpheld;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReported;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReturned;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of supervision of enforcement (行政执法监督规则).
 *
 * <p>Source: domain.md SUP-04; 行政执法监督条例(2025) art. 6, 11; the days of reply and rectification are
 * [product].
 */
public record OversightDecider(AgencyDirectory directory, RunningClocks running) {
    private static final String REPLY = "SUP-04";
    private static final String RECTIFICATION = "SUP-04-RECTIFY";
    private static final String ANSWER = "SUP-04-DECIDE";

    public Decision<OversightEvent> decide(Oversight state, OversightCommand command) {
        return switch (state) {
            case Nothing _ ->
                    switch (command) {
                        case IssueOpinion it -> issue(it);
                        case OnRecord _ -> Decision.reject(NOT_ISSUED, "Nothing is recorded");
                    };
            case Opinion it ->
                    switch (command) {
                        case IssueOpinion _ ->
                                Decision.reject(ALREADY_ISSUED, "It is " + it.issued().number());
                        case OnRecord step ->
                                OversightAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<OversightEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static Oversight evolve(Oversight state, OversightEvent event) {
        return OversightEvolution.evolve(state, event);
    }

    private Decision<OversightEvent> issue(IssueOpinion it) {
        var actor = it.actor();
        if (actor.agencyType() != AgencyType.JUSTICE || !Officials.handles(actor, actor.agency())) {
            return Decision.reject(NOT_THE_BUREAU, actor.agency() + " does not supervise");
        }
        var office = directory.byId(it.office()).filter(found -> found.type().enforces());
        if (office.isEmpty()) {
            return Decision.reject(UNKNOWN_OFFICE, it.office() + " does not enforce");
        }
        // Customs are led from Beijing and belong to no local government (垂直管理).
        if (!office.get().region().equals(actor.region())
                || office.get().type() == AgencyType.CUSTOMS) {
            return Decision.reject(
                    OTHER_GOVERNMENT, office.get().id() + " is not of " + actor.region());
        }
        var known = it.known();
        if (it.caseId() != null && (known == null || !known.agency().equals(it.office()))) {
            return Decision.reject(NOT_THEIR_CASE, it.office() + " has no such case");
        }
        return Decision.accept(
                new OpinionIssued(
                        it.number(),
                        actor.agency(),
                        actor.region(),
                        office.get().id(),
                        office.get().type(),
                        office.get().zh(),
                        it.caseId(),
                        known == null ? null : known.number(),
                        it.faults(),
                        it.facts(),
                        it.demands(),
                        it.documentNumber(),
                        it.day()),
                new ClocksMoved(running.started(List.of(), REPLY, it.at())));
    }

    private Decision<OversightEvent> on(Opinion it, OnRecord command) {
        return switch (command) {
            case Reply c -> reply(it, c);
            case UpholdOpinion c ->
                    Decision.accept(
                            new OpinionUpheld(c.reasons(), c.day()), rectify(it.clocks(), c.at()));
            case ReportRectification c ->
                    Decision.accept(
                            new RectificationReported(c.report(), c.day()),
                            answer(running.met(it.clocks(), RECTIFICATION, c.at()), c.at()));
            case ReturnRectification c ->
                    Decision.accept(
                            new RectificationReturned(c.reasons(), c.day()),
                            rectify(it.clocks(), c.at()));
            case CloseOpinion c ->
                    Decision.accept(
                            new OpinionClosed(c.conclusion(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), ANSWER, c.at())));
        };
    }

    private Decision<OversightEvent> reply(Opinion it, Reply c) {
        var measures = c.measures();
        if (c.accepted() && (measures == null || measures.isBlank())) {
            return Decision.reject(MEASURES_MISSING, "It says no measures");
        }
        var replied = new OfficeReplied(c.accepted(), c.statement(), measures, c.day());
        var clocks = running.met(it.clocks(), REPLY, c.at());
        return Decision.accept(
                replied, c.accepted() ? rectify(clocks, c.at()) : answer(clocks, c.at()));
    }

    private ClocksMoved rectify(List<LegalClock> clocks, Instant at) {
        var answered = running.met(clocks, ANSWER, at);
        return new ClocksMoved(running.started(answered, RECTIFICATION, at));
    }

    /** The bureau answers an objection, and what was reported. */
    private ClocksMoved answer(List<LegalClock> clocks, Instant at) {
        return new ClocksMoved(running.started(clocks, ANSWER, at));
    }
}
