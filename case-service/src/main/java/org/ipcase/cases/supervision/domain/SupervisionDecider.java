package org.ipcase.cases.supervision.domain;

import static org.ipcase.cases.supervision.domain.SupervisionProblem.ALREADY_RECORDED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOTHING_OVERDUE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_AN_OFFICE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_CRITICISED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NO_PLAN;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NO_SIGN_OF_CRIME;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NO_SUPERVISOR;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.OVER;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.PLAN_SUBMITTED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.RESERVED_BY_LAW;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.UNKNOWN_OFFICE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.VALUE_TOO_LOW;
import static org.ipcase.cases.supervision.domain.SupervisionStage.CRITICISED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.WATCHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.Supervision.Nothing;
import org.ipcase.cases.supervision.domain.SupervisionCommand.CriticiseOffice;
import org.ipcase.cases.supervision.domain.SupervisionCommand.DeclineProposal;
import org.ipcase.cases.supervision.domain.SupervisionCommand.HandDown;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ListCase;
import org.ipcase.cases.supervision.domain.SupervisionCommand.OnRecord;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ProposeSupervision;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ReleaseCase;
import org.ipcase.cases.supervision.domain.SupervisionCommand.RemindOffice;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ReportProgress;
import org.ipcase.cases.supervision.domain.SupervisionCommand.SubmitPlan;
import org.ipcase.cases.supervision.domain.SupervisionCommand.TakeOver;
import org.ipcase.cases.supervision.domain.SupervisionCommand.WatchClock;
import org.ipcase.cases.supervision.domain.SupervisionEvent.BreachNoted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseHandedDown;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseListed;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseReleased;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseTakenOver;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ClockWatched;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ClocksMoved;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeCriticised;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeReminded;
import org.ipcase.cases.supervision.domain.SupervisionEvent.PlanSubmitted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProgressReported;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProposalDeclined;
import org.ipcase.cases.supervision.domain.SupervisionEvent.SupervisionProposed;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of listed supervision (挂牌督办规则).
 *
 * <p>Source: domain.md SUP-01, SUP-03, REQ-24; 市场监督管理行政处罚程序规定 art. 15.
 */
public record SupervisionDecider(
        AgencyDirectory directory, RunningClocks running, SupervisionNumbers numbers) {
    private static final String DECISION = "SUP-01";
    private static final String PLAN = "SUP-01-PLAN";
    private static final String REPORT = "SUP-01-REPORT";
    private static final String TOTAL = "SUP-01-TOTAL";

    public Decision<SupervisionEvent> decide(Supervision state, SupervisionCommand command) {
        return switch (state) {
            case Nothing _ ->
                    switch (command) {
                        case ProposeSupervision it -> propose(it.asKnown());
                        case WatchClock it -> watch(it);
                        case OnRecord _ -> Decision.reject(OVER, "Nothing is recorded");
                    };
            case Listing it ->
                    switch (command) {
                        case ProposeSupervision _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case WatchClock watch -> breach(it, watch);
                        case OnRecord step ->
                                SupervisionAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<SupervisionEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static Supervision evolve(Supervision state, SupervisionEvent event) {
        return SupervisionEvolution.evolve(state, event);
    }

    private Optional<String> supervisor(String region, LocalDate day) {
        return directory
                .resolve(OfficeFunction.PROVINCIAL_COORDINATION, region, day)
                .map(Agency::id);
    }

    /** A prefecture lists the cases of its own offices; everybody else asks the province. */
    private Optional<String> supervisor(ProposeSupervision it, Agency caseOffice) {
        var own = it.actor().agency();
        var listsItself = Officials.leads(it.actor(), own) && above(caseOffice.id(), own);
        return listsItself ? Optional.of(own) : supervisor(it.region(), it.day());
    }

    /** Whether an office stands above another, which is not above itself. */
    private boolean above(String office, String superior) {
        return Stream.iterate(
                        directory.byId(office),
                        Optional::isPresent,
                        it -> it.map(Agency::superior).flatMap(directory::byId))
                .flatMap(Optional::stream)
                .skip(1)
                .anyMatch(it -> it.id().equals(superior));
    }

    private Decision<SupervisionEvent> propose(ProposeSupervision it) {
        var actor = it.actor();
        var office = actor.agencyType().enforces() && Officials.handles(actor, actor.agency());
        if (!office && !actor.has(Role.SUPERVISOR)) {
            return Decision.reject(NOT_AN_OFFICE, actor.name() + " may not propose");
        }
        var value = it.value();
        if (it.criteria().contains(Criterion.VALUE)
                && (value == null || !value.atLeast(numbers.valueAtLeast()))) {
            return Decision.reject(VALUE_TOO_LOW, "Needs " + numbers.valueAtLeast());
        }
        var known = it.known();
        if (it.criteria().contains(Criterion.MUST_REFER) && known != null && !known.mustRefer()) {
            return Decision.reject(NO_SIGN_OF_CRIME, "The screen of " + it.caseNumber());
        }
        var caseOffice = directory.byId(it.caseAgency());
        if (caseOffice.isEmpty()) {
            return Decision.reject(UNKNOWN_OFFICE, it.caseAgency() + " is unknown");
        }
        var supervisor = supervisor(it, caseOffice.get());
        if (supervisor.isEmpty()) {
            return Decision.reject(NO_SUPERVISOR, "None for " + it.region());
        }
        // No province lists, or takes over, what an office of the other handles (JUR-05).
        if (!AccessKey.supervisor(it.region())
                .equals(AccessKey.supervisor(caseOffice.get().region()))) {
            return Decision.reject(UNKNOWN_OFFICE, it.caseAgency() + " is of another province");
        }
        return Decision.accept(
                new SupervisionProposed(
                        it.number(),
                        it.caseId(),
                        it.caseNumber(),
                        it.caseAgency(),
                        it.region(),
                        supervisor.get(),
                        it.criteria(),
                        value,
                        it.explanation(),
                        actor.agency(),
                        it.day()),
                new ClocksMoved(running.started(List.of(), DECISION, it.at())));
    }

    private Decision<SupervisionEvent> watch(WatchClock it) {
        return supervisor(it.region(), it.day())
                .map(office ->
                        Decision.<SupervisionEvent>accept(
                                new ClockWatched(
                                        it.number(),
                                        it.caseId(),
                                        it.caseNumber(),
                                        it.caseAgency(),
                                        it.region(),
                                        office,
                                        it.rule())))
                .orElseGet(() -> Decision.reject(NO_SUPERVISOR, "None for " + it.region()));
    }

    /** The second clock proposes the case by itself (REQ-24); the same clock twice is one. */
    private Decision<SupervisionEvent> breach(Listing it, WatchClock watch) {
        if (it.breached().contains(watch.rule())) {
            return Decision.accept();
        }
        var noted = new BreachNoted(watch.rule());
        if (it.stage() != WATCHED || it.breached().size() + 1 < numbers.breachedClocks()) {
            return Decision.accept(noted);
        }
        var before = it.proposal();
        var rules = String.join("、", it.breached()) + "、" + watch.rule();
        return Decision.accept(
                noted,
                new SupervisionProposed(
                        it.number(),
                        before.caseId(),
                        before.caseNumber(),
                        before.caseAgency(),
                        before.region(),
                        before.supervisor(),
                        List.of(Criterion.OVERDUE_CLOCKS),
                        null,
                        "已超期的期限：" + rules,
                        before.by(),
                        watch.day()),
                new ClocksMoved(running.started(it.clocks(), DECISION, watch.at())));
    }

    private Decision<SupervisionEvent> on(Listing it, OnRecord command) {
        return switch (command) {
            case ListCase c -> list(it, c);
            case DeclineProposal c ->
                    Decision.accept(
                            new ProposalDeclined(c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), DECISION, c.at())));
            case SubmitPlan c ->
                    it.plan() != null
                            ? Decision.reject(PLAN_SUBMITTED, "On " + it.plan().on())
                            : Decision.accept(
                                    new PlanSubmitted(c.plan(), c.day()), next(it, PLAN, c.at()));
            case ReportProgress c ->
                    it.plan() == null
                            ? Decision.reject(NO_PLAN, "No plan yet")
                            : Decision.accept(
                                    new ProgressReported(c.progress(), c.day()),
                                    next(it, REPORT, c.at()));
            case RemindOffice c ->
                    it.overdue(c.at())
                            ? Decision.accept(new OfficeReminded(c.note(), c.day()))
                            : Decision.reject(NOTHING_OVERDUE, "Nothing to remind of");
            case CriticiseOffice c ->
                    it.overdue(c.at())
                            ? Decision.accept(new OfficeCriticised(c.note(), c.day()))
                            : Decision.reject(NOTHING_OVERDUE, "Nothing to criticise");
            case TakeOver c ->
                    c.ground() == TakeOverGround.NO_PROGRESS && it.stage() != CRITICISED
                            ? Decision.reject(NOT_CRITICISED, "It is " + it.stage())
                            : Decision.accept(
                                    new CaseTakenOver(c.ground(), c.reasons(), c.day()),
                                    new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
            case HandDown c -> handDown(it, c);
            case ReleaseCase c ->
                    Decision.accept(
                            new CaseReleased(c.reasons(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    /** Ten working days from the last report, or from the plan. */
    private ClocksMoved next(Listing it, String done, Instant at) {
        return new ClocksMoved(running.started(running.met(it.clocks(), done, at), REPORT, at));
    }

    private Decision<SupervisionEvent> list(Listing it, ListCase c) {
        if (!c.closeBy().isAfter(c.day())) {
            return Decision.reject(DAY_NOT_POSSIBLE, c.closeBy() + " has come");
        }
        var clocks = running.met(it.clocks(), DECISION, c.at());
        return Decision.accept(
                new CaseListed(c.noticeNumber(), c.closeBy(), c.jointly(), c.day()),
                planned(clocks, c.closeBy(), c.at()));
    }

    /** The plan in five working days, the whole by the day of the notice. */
    private ClocksMoved planned(List<LegalClock> clocks, LocalDate closeBy, Instant at) {
        return new ClocksMoved(
                running.startedOn(running.started(clocks, PLAN, at), TOTAL, closeBy));
    }

    /** A case that a law gives to the superior may not be handed down (MPP 15). */
    private Decision<SupervisionEvent> handDown(Listing it, HandDown c) {
        if (c.reservedByLaw()) {
            return Decision.reject(RESERVED_BY_LAW, "Reserved to " + it.proposal().supervisor());
        }
        var below = above(c.toAgency(), it.proposal().supervisor());
        if (!below) {
            return Decision.reject(UNKNOWN_OFFICE, c.toAgency() + " is not below");
        }
        var clocks = running.allCancelled(it.clocks(), c.at());
        return Decision.accept(
                new CaseHandedDown(c.toAgency(), c.reasons(), c.day()),
                it.listing() == null
                        ? new ClocksMoved(running.started(clocks, PLAN, c.at()))
                        : planned(clocks, it.listing().closeBy(), c.at()));
    }
}
