package org.ipcase.referral.notice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.notice.domain.Notice.Answered;
import org.ipcase.referral.notice.domain.Notice.Received;
import org.ipcase.referral.notice.domain.Notice.Sent;
import org.ipcase.referral.notice.domain.Notice.Waiting;
import org.ipcase.referral.notice.domain.Notice.Withdrawn;
import org.ipcase.referral.notice.domain.Notice.Written;
import org.ipcase.referral.notice.domain.NoticeCommand.AnswerLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.SendLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.SignForLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.TellSilence;
import org.ipcase.referral.notice.domain.NoticeCommand.WithdrawLetter;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterAnswered;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterSent;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterSignedFor;
import org.ipcase.referral.notice.domain.NoticeEvent.LetterWithdrawn;
import org.ipcase.referral.notice.domain.NoticeEvent.SilenceTold;
import org.ipcase.referral.step.domain.Step;

/** The way of a letter; what is late is recorded as late and not refused. */
public record NoticeDecider(NoticeClocks clocks) {
    private static final Step<Notice, Sent> RECEIVE =
            new Step<>("receive", Sent.class, NoticeProblem.ALREADY_SIGNED, NoticeAccess::receiver);
    private static final Step<Notice, Waiting> ANSWER =
            new Step<>("answer", Waiting.class, NoticeProblem.NOT_WAITING, NoticeAccess::receiver);
    private static final Step<Notice, Waiting> WITHDRAW =
            new Step<>("withdraw", Waiting.class, NoticeProblem.NOT_WAITING, NoticeAccess::sender);
    private static final Step<Notice, Waiting> NOTIFY_SUPERIOR =
            new Step<>(
                    "notify-superior",
                    Waiting.class,
                    NoticeProblem.NOT_WAITING,
                    NoticeAccess::senderOrAlarm);
    static final List<Step<Notice, ? extends Notice>> STEPS =
            List.of(RECEIVE, ANSWER, WITHDRAW, NOTIFY_SUPERIOR);

    public Decision<NoticeEvent> decide(Notice state, NoticeCommand command) {
        return switch (command) {
            case SendLetter it -> send(state, it);
            case SignForLetter it ->
                    step(
                            RECEIVE,
                            state,
                            it,
                            new LetterSignedFor(new Letter.Signed(it.actor().name(), it.at())));
            case AnswerLetter it ->
                    ANSWER.take(
                            state,
                            it.actor(),
                            here ->
                                    notNow(ANSWER, here, it.at())
                                            .map(Decision::<NoticeEvent>reject)
                                            .orElseGet(() -> Decision.accept(answer(here, it))));
            case WithdrawLetter it ->
                    step(WITHDRAW, state, it, new LetterWithdrawn(it.reason(), it.at()));
            case TellSilence it ->
                    NOTIFY_SUPERIOR.take(
                            state,
                            it.actor(),
                            here ->
                                    notNow(NOTIFY_SUPERIOR, here, it.at())
                                            .map(Decision::<NoticeEvent>reject)
                                            .orElseGet(() -> tell(here, it)));
        };
    }

    public static Notice evolve(Notice state, NoticeEvent event) {
        return switch (event) {
            case LetterSent(var letter) -> new Sent(letter, Optional.empty());
            case LetterSignedFor(var signed) -> {
                var before = waiting(state);
                yield new Received(before.letter(), signed, before.superiorTold());
            }
            case LetterAnswered(var answer) -> {
                var before = waiting(state);
                yield new Answered(before.letter(), answer, before.superiorTold());
            }
            case LetterWithdrawn(var reason, var at) ->
                    new Withdrawn(waiting(state).letter(), reason, at);
            case SilenceTold(var told) ->
                    switch (waiting(state)) {
                        case Sent it -> new Sent(it.letter(), Optional.of(told));
                        case Received it ->
                                new Received(it.letter(), it.signed(), Optional.of(told));
                    };
        };
    }

    /** Every step with its answer for this person now. */
    public List<AllowedAction> allowedActions(Notice state, Actor actor, Instant now) {
        return STEPS.stream()
                .map(step ->
                        AllowedAction.of(
                                step.name(),
                                step.refuses(state, actor)
                                        .or(() ->
                                                state instanceof Waiting here
                                                        ? notNow(step, here, now)
                                                        : Optional.empty())))
                .toList();
    }

    /** Who may send which kind to whom: the row of {@link NoticeKind}. */
    private Decision<NoticeEvent> send(Notice state, SendLetter it) {
        if (state instanceof Written) {
            return Decision.accept();
        }
        var letter = it.letter();
        var kind = letter.kind();
        if (it.actor().roles().stream().noneMatch(kind::maySend)) {
            return Decision.reject(NoticeProblem.NOT_YOURS_TO_SEND, "Not a " + kind);
        }
        if (!kind.mayReceive(letter.to().type()) || letter.to().id().equals(letter.from().id())) {
            return Decision.reject(
                    NoticeProblem.NOT_A_RECEIVER, letter.to().name() + " gets no " + kind);
        }
        if (kind == NoticeKind.CASE_NOTICE && letter.eventOn().isEmpty()) {
            return Decision.reject(NoticeProblem.EVENT_DAY_MISSING, "CO-10 runs from the event");
        }
        var late =
                clocks.telling(letter)
                        .filter(clock -> NoticeClocks.late(clock, it.at()))
                        .isPresent();
        return Decision.accept(new LetterSent(letter.sent(late)));
    }

    private NoticeEvent answer(Waiting here, AnswerLetter it) {
        var late =
                clocks.answer(here.letter())
                        .filter(clock -> NoticeClocks.late(clock, it.at()))
                        .isPresent();
        return new LetterAnswered(
                new Letter.Answer(
                        it.text(), it.documentNumber(), it.actor().name(), it.at(), late));
    }

    private static Decision<NoticeEvent> tell(Waiting here, TellSilence it) {
        return it.superior()
                .map(superior ->
                        Decision.<NoticeEvent>accept(
                                new SilenceTold(new Letter.Told(superior, it.at()))))
                .orElseGet(() ->
                        Decision.reject(
                                NoticeProblem.NO_SUPERIOR,
                                "No superior of " + here.letter().to().name()));
    }

    private Optional<Refusal> notNow(Step<Notice, ?> step, Waiting here, Instant now) {
        var kind = here.letter().kind();
        if (step == ANSWER && kind.answerClock().isEmpty()) {
            return Optional.of(
                    new Refusal(NoticeProblem.NOTHING_TO_ANSWER, "A %s informs".formatted(kind)));
        }
        if (step != NOTIFY_SUPERIOR) {
            return Optional.empty();
        }
        if (!kind.binds()) {
            return Optional.of(
                    new Refusal(NoticeProblem.NOT_BINDING, "A %s is advice".formatted(kind)));
        }
        return here.superiorTold()
                .map(told -> new Refusal(NoticeProblem.NOT_OVERDUE, "The superior knows already"))
                .or(() ->
                        clocks.answer(here.letter())
                                .filter(clock -> !NoticeClocks.late(clock, now))
                                .map(NoticeDecider::stillRunning));
    }

    private static Refusal stillRunning(LegalClock clock) {
        return new Refusal(NoticeProblem.NOT_OVERDUE, "The last day is " + clock.lastDay());
    }

    private static Decision<NoticeEvent> step(
            Step<Notice, ?> step, Notice state, NoticeCommand command, NoticeEvent event) {
        return step.take(state, command.actor(), _ -> Decision.accept(event));
    }

    private static Waiting waiting(Notice state) {
        if (state instanceof Waiting here) {
            return here;
        }
        throw new IllegalStateException("Expected a letter that waits, but " + state.stateName());
    }
}
