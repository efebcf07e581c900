package org.ipcase.referral.jointmeeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.jointmeeting.domain.Meeting.Called;
import org.ipcase.referral.jointmeeting.domain.Meeting.Cancelled;
import org.ipcase.referral.jointmeeting.domain.Meeting.Conclusion;
import org.ipcase.referral.jointmeeting.domain.Meeting.Convened;
import org.ipcase.referral.jointmeeting.domain.Meeting.Done;
import org.ipcase.referral.jointmeeting.domain.Meeting.Held;
import org.ipcase.referral.jointmeeting.domain.Meeting.NotCalled;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.CancelMeeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.ConveneMeeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.RecordMinutes;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.ReportDone;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.ConclusionDone;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.MeetingCancelled;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.MeetingConvened;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent.MinutesRecorded;
import org.ipcase.referral.step.domain.Step;

/** The way of a joint meeting (CO-11); the numbers are defaults of the product, so late is told. */
public record MeetingDecider(Clocks clocks) {
    private static final Set<Role> CONVENERS =
            EnumSet.of(Role.OFFICER, Role.HEAD, Role.POLICE, Role.PROCURATOR, Role.JUDGE);

    private static final Step<Meeting, Convened> RECORD_MINUTES =
            new Step<>(
                    "record-minutes",
                    Convened.class,
                    MeetingProblem.NOT_CONVENED,
                    MeetingDecider::convener);
    private static final Step<Meeting, Held> REPORT_DONE =
            new Step<>(
                    "report-done", Held.class, MeetingProblem.NOTHING_OPEN, MeetingDecider::owner);
    private static final Step<Meeting, Convened> CANCEL =
            new Step<>(
                    "cancel",
                    Convened.class,
                    MeetingProblem.NOT_CONVENED,
                    MeetingDecider::convener);
    static final List<Step<Meeting, ? extends Meeting>> STEPS =
            List.of(RECORD_MINUTES, REPORT_DONE, CANCEL);

    public Decision<MeetingEvent> decide(Meeting state, MeetingCommand command) {
        return switch (command) {
            case ConveneMeeting it -> convene(state, it);
            case RecordMinutes it ->
                    RECORD_MINUTES.take(state, it.actor(), here -> minutes(here.plan(), it));
            case ReportDone it -> REPORT_DONE.take(state, it.actor(), here -> done(here, it));
            case CancelMeeting it ->
                    CANCEL.take(
                            state,
                            it.actor(),
                            _ -> Decision.accept(new MeetingCancelled(it.reason(), it.at())));
        };
    }

    public static Meeting evolve(Meeting state, MeetingEvent event) {
        return switch (event) {
            case MeetingConvened(var plan) -> new Convened(plan);
            case MinutesRecorded(var minutes) ->
                    minutes.allDone()
                            ? new Done(called(state).plan(), minutes)
                            : new Held(called(state).plan(), minutes);
            case ConclusionDone(var item, var report) -> {
                if (!(state instanceof Held(var plan, var minutes))) {
                    throw new IllegalStateException("Expected minutes, but " + state.stateName());
                }
                var next = minutes.done(item, report);
                yield next.allDone() ? new Done(plan, next) : new Held(plan, next);
            }
            case MeetingCancelled(var reason, var at) ->
                    new Cancelled(called(state).plan(), reason, at);
        };
    }

    public List<AllowedAction> allowedActions(Meeting state, Actor actor) {
        return Step.offered(STEPS, state, actor);
    }

    /** CO-11: three working days for the minutes. */
    public LegalClock minutesClock(Meeting.Plan plan) {
        return clocks.start("CO-11", plan.agenda().on());
    }

    /** All clocks as of a moment. */
    public List<LegalClock> clocksOf(Meeting state, Instant now) {
        return switch (state) {
            case NotCalled _ -> List.of();
            case Convened it -> clocks.at(List.of(minutesClock(it.plan())), now);
            case Held it -> met(it.plan(), it.minutes().recordedAt());
            case Done it -> met(it.plan(), it.minutes().recordedAt());
            case Cancelled it -> List.of(clocks.cancelled(minutesClock(it.plan()), it.at()));
        };
    }

    private List<LegalClock> met(Meeting.Plan plan, Instant at) {
        return List.of(clocks.met(minutesClock(plan), at));
    }

    public static Set<String> readers(Meeting state) {
        var keys = new LinkedHashSet<String>();
        if (state instanceof Called called) {
            called.plan().participants().forEach(it -> keys.add(AccessKey.agency(it.id())));
            keys.add(AccessKey.AUDITOR);
        }
        return keys;
    }

    /** CO-11: invited five working days ahead [product]. */
    private Decision<MeetingEvent> convene(Meeting state, ConveneMeeting it) {
        var plan = it.plan();
        if (state instanceof Called) {
            return Decision.accept();
        }
        if (it.actor().roles().stream().noneMatch(CONVENERS::contains)) {
            return Decision.reject(MeetingProblem.NOT_A_CONVENER, "Your role calls no meetings");
        }
        if (plan.participants().size() < 2) {
            return Decision.reject(MeetingProblem.NOBODY_INVITED, "Invite another office");
        }
        if (plan.agenda().on().isBefore(day(it.at()))) {
            return Decision.reject(MeetingProblem.DAY_NOT_POSSIBLE, "It lies in the past");
        }
        var ahead = clocks.start("CO-11-INVITE", it.at()).lastDay();
        return Decision.accept(
                new MeetingConvened(plan.noticed(plan.agenda().on().isBefore(ahead))));
    }

    private Decision<MeetingEvent> minutes(Meeting.Plan plan, RecordMinutes it) {
        var minutes = it.minutes();
        if (minutes.heldOn().isAfter(day(it.at()))) {
            return Decision.reject(MeetingProblem.DAY_NOT_POSSIBLE, "It lies in the future");
        }
        for (var conclusion : minutes.conclusions()) {
            if (!plan.invites(conclusion.owner().id())) {
                return Decision.reject(
                        MeetingProblem.OWNER_NOT_INVITED,
                        conclusion.owner().name() + " was not invited");
            }
        }
        var clock = clocks.start("CO-11", minutes.heldOn());
        return Decision.accept(new MinutesRecorded(minutes.late(late(clock, it.at()))));
    }

    private static Decision<MeetingEvent> done(Held here, ReportDone it) {
        return here.minutes().conclusions().stream()
                .filter(conclusion -> conclusion.item() == it.item())
                .filter(conclusion -> openFor(conclusion, it.actor()))
                .findFirst()
                .map(conclusion ->
                        Decision.<MeetingEvent>accept(
                                new ConclusionDone(
                                        it.item(),
                                        new Meeting.Report(
                                                it.text(),
                                                it.actor().name(),
                                                it.at(),
                                                day(it.at()).isAfter(conclusion.due())))))
                .orElseGet(() ->
                        Decision.reject(
                                MeetingProblem.NOTHING_OPEN,
                                "No open conclusion %d of your office".formatted(it.item())));
    }

    private static boolean openFor(Conclusion conclusion, Actor actor) {
        return conclusion.report().isEmpty() && actor.worksFor(conclusion.owner().id());
    }

    private static Optional<Refusal> convener(Meeting state, Actor actor) {
        return state instanceof Called called
                        && !(actor.worksFor(called.plan().convener().id())
                                && actor.roles().stream().anyMatch(CONVENERS::contains))
                ? Optional.of(
                        new Refusal(
                                MeetingProblem.NOT_THE_CONVENER,
                                "This is for " + called.plan().convener().name()))
                : Optional.empty();
    }

    private static Optional<Refusal> owner(Meeting state, Actor actor) {
        return state instanceof Held held
                        && held.minutes().conclusions().stream().noneMatch(it -> openFor(it, actor))
                ? Optional.of(
                        new Refusal(
                                MeetingProblem.NOT_AN_OWNER, "Your office has no open conclusion"))
                : Optional.empty();
    }

    private static Called called(Meeting state) {
        if (state instanceof Called called) {
            return called;
        }
        throw new IllegalStateException("Expected a meeting, but " + state.stateName());
    }

    private static boolean late(LegalClock clock, Instant at) {
        return !at.isBefore(clock.due());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
