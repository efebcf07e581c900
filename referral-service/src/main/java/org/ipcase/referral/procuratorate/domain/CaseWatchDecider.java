package org.ipcase.referral.procuratorate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.law.SupervisionLine;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.procuratorate.domain.CaseWatch.NotSeen;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observe;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.SendCopies;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CaseConfirmed;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CaseEnded;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CaseIdentified;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.CopiesSent;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.PenaltySeen;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.ReferralMoved;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent.ScaleSeen;
import org.ipcase.referral.procuratorate.domain.Watched.Penalty;

/** Records what is seen of a case and draws the two conclusions that supervision needs. */
public record CaseWatchDecider(Clocks clocks) {

    public Decision<CaseWatchEvent> decide(CaseWatch state, CaseWatchCommand command) {
        return switch (command) {
            case Observe it -> observe(state, it);
            case SendCopies it ->
                    refuses(state, it.actor())
                            .map(Decision::<CaseWatchEvent>reject)
                            .orElseGet(() -> sendCopies(((Seen) state).watched(), it));
        };
    }

    public static CaseWatch evolve(CaseWatch state, CaseWatchEvent event) {
        return switch (event) {
            case CaseIdentified(var identity, var at) ->
                    switch (state) {
                        case NotSeen _ -> new Seen(Watched.of(identity).identifiedAt(at));
                        case Seen(var watched) -> new Seen(watched.with(identity).identifiedAt(at));
                    };
            case CaseConfirmed(var at) -> new Seen(seen(state).identifiedAt(Optional.of(at)));
            case ScaleSeen(var scale) -> new Seen(seen(state).with(scale));
            case ReferralMoved(var referral) -> new Seen(seen(state).with(referral));
            case PenaltySeen(var penalty) -> new Seen(seen(state).with(penalty));
            case CopiesSent(var copies) -> new Seen(seen(state).with(copies));
            case CaseEnded(var ending) -> new Seen(seen(state).with(ending));
        };
    }

    /** The clock of REF-08, if a penalty was decided instead of referral. */
    public Optional<LegalClock> copiesClock(Watched watched) {
        return watched.penalty()
                .filter(Penalty::insteadOfReferral)
                .map(it -> clocks.start("REF-08", it.decidedOn()))
                .map(clock ->
                        watched.copies().map(sent -> clocks.met(clock, sent.at())).orElse(clock));
    }

    public List<AllowedAction> allowedActions(CaseWatch state, Actor actor) {
        return List.of(AllowedAction.of("send-copies", refuses(state, actor)));
    }

    /**
     * News may come again and out of order: what is known from a later moment stands, and what says
     * nothing new leaves no trace.
     */
    private Decision<CaseWatchEvent> observe(CaseWatch state, Observe it) {
        var events = new ArrayList<CaseWatchEvent>();
        identified(state, it).ifPresent(events::add);
        switch (it.observation()) {
            case Observation.Filed _ -> {}
            case Observation.Measured(var scale) -> {
                if (news(state, Watched::scale, scale, Watched.Scale::at)) {
                    events.add(new ScaleSeen(scale));
                }
            }
            case Observation.Moved(var referral) -> {
                if (news(state, Watched::referral, referral, Watched.ReferralSeen::at)) {
                    events.add(new ReferralMoved(referral));
                }
            }
            case Observation.Decided decided -> {
                if (!told(state, decided)) {
                    events.add(new PenaltySeen(penalty(state, decided)));
                }
            }
            case Observation.Ended(var ending) -> {
                if (!(state instanceof Seen(var known))
                        || !known.ending().equals(Optional.of(ending))) {
                    events.add(new CaseEnded(ending));
                }
            }
        }
        return Decision.accept(events);
    }

    private static <T> boolean news(
            CaseWatch state,
            Function<Watched, Optional<T>> known,
            T told,
            Function<T, Instant> moment) {
        return !(state instanceof Seen(var watched))
                || known.apply(watched)
                        .filter(it ->
                                it.equals(told) || moment.apply(told).isBefore(moment.apply(it)))
                        .isEmpty();
    }

    /** A decision on an earlier day than the one that is known was overtaken by it. */
    private static boolean told(CaseWatch state, Observation.Decided it) {
        return state instanceof Seen(var watched)
                && watched.penalty()
                        .filter(known -> known.says(it) || it.on().isBefore(known.decidedOn()))
                        .isPresent();
    }

    private static Optional<CaseWatchEvent> identified(CaseWatch state, Observe it) {
        var byCase = !(it.observation() instanceof Observation.Moved);
        var at = byCase ? Optional.of(it.at()) : Optional.<Instant>empty();
        if (!(state instanceof Seen(var known))) {
            return Optional.of(new CaseIdentified(it.identity(), at));
        }
        // A referral stays with the office that opened it; whose case it is now, the case says, and
        // of two words of the case the later one stands.
        var overtaken =
                !byCase || known.identifiedAt().filter(then -> it.at().isBefore(then)).isPresent();
        var next =
                overtaken
                        ? it.identity().completedBy(known.identity())
                        : known.identity().completedBy(it.identity());
        if (!next.equals(known.identity())) {
            return Optional.of(new CaseIdentified(next, overtaken ? known.identifiedAt() : at));
        }
        return overtaken || known.identifiedAt().equals(at)
                ? Optional.empty()
                : Optional.of(new CaseConfirmed(it.at()));
    }

    /**
     * Source: REF-08, REF-21: a suspected crime that was punished and not referred; REQ-03: the
     * high line is data.
     */
    private static Penalty penalty(CaseWatch state, Observation.Decided it) {
        var punished = it.kind().equals("PENALTY");
        var sum = it.fine().orElse(Money.ZERO).plus(it.confiscation().orElse(Money.ZERO));
        return new Penalty(
                it.kind(),
                it.fine(),
                it.confiscation(),
                it.documentNumber(),
                it.on(),
                punished && SupervisionLine.on(SupervisionLine.HIGH_PENALTY, it.on()).reached(sum),
                punished && state instanceof Seen(var watched) && watched.unreferred());
    }

    private static Optional<Refusal> refuses(CaseWatch state, Actor actor) {
        if (!(state instanceof Seen(var watched))
                || watched.penalty().filter(Penalty::insteadOfReferral).isEmpty()) {
            return Optional.of(new Refusal(CaseWatchProblem.NO_COPIES_DUE, "No such penalty"));
        }
        var agency = watched.identity().agency();
        if (!actor.worksFor(agency.id()) || !actor.has(Role.OFFICER)) {
            return Optional.of(
                    new Refusal(
                            CaseWatchProblem.NOT_THE_AGENCY,
                            "This is for the officers of " + agency.name()));
        }
        return watched.copies()
                .map(sent -> new Refusal(CaseWatchProblem.NO_COPIES_DUE, "Sent by " + sent.by()));
    }

    private Decision<CaseWatchEvent> sendCopies(Watched watched, SendCopies it) {
        var today = LocalDate.ofInstant(it.at(), WorkCalendar.ZONE);
        var clock = copiesClock(watched).orElseThrow();
        if (it.holderToldOn().isAfter(today) || it.holderToldOn().isBefore(clock.startDay())) {
            return Decision.reject(
                    CaseWatchProblem.HOLDER_TOLD_IN_FUTURE,
                    "Between %s and %s".formatted(clock.startDay(), today));
        }
        return Decision.accept(
                new CopiesSent(
                        new Watched.Copies(
                                it.holderToldOn(),
                                it.actor().name(),
                                it.at(),
                                late(clock, it.at()))));
    }

    private static boolean late(LegalClock clock, Instant at) {
        return !at.isBefore(clock.due());
    }

    private static Watched seen(CaseWatch state) {
        return switch (state) {
            case Seen(var watched) -> watched;
            case NotSeen _ -> throw new IllegalStateException("Expected a case that was seen");
        };
    }
}
