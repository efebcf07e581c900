package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.id.RecordId;

/** A small aggregate to try the platform with: an errand is opened, counted up, and closed. */
public sealed interface Errand {
    record NotOpened() implements Errand {}

    record Open(String number, String owner, int count) implements Errand {}

    record Closed(String number, String owner, int count) implements Errand {}

    sealed interface Command {
        record OpenIt(String number, Actor actor) implements Command {}

        record CountUp(int by) implements Command {}

        record CloseIt() implements Command {}
    }

    sealed interface Event {
        record Opened(String number, String owner) implements Event {}

        record Counted(int by) implements Event {}

        record ClosedForGood() implements Event {}
    }

    enum Refused implements Problem {
        NOT_OPEN;

        @Override
        public String code() {
            return "errand.not-open";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }

        @Override
        public String title() {
            return "The errand is not open";
        }

        @Override
        public String rule() {
            return "CLK-12";
        }

        @Override
        public String source() {
            return "测试规则";
        }
    }

    record Told(String number, int count) {}

    static AggregateType<Errand, Command, Event> type(String name) {
        return new AggregateType<Errand, Command, Event>(
                        name,
                        Errand.class,
                        Event.class,
                        new NotOpened(),
                        Errand::decide,
                        Errand::evolve,
                        Errand::index,
                        Errand::tell)
                .counting((event, _, at) -> figures(event, at));
    }

    /** An errand counts as a case filed, and each count as a letter. */
    static List<Figure> figures(Event event, Instant at) {
        var place = new Figure.Place("510104", RightGroup.TRADEMARK);
        return switch (event) {
            case Event.Opened _ -> List.of(Figure.one("cases-filed", at, place));
            case Event.Counted _ -> List.of(Figure.one("supervision-letters", at, place));
            case Event.ClosedForGood _ -> List.of();
        };
    }

    static Decision<Event> decide(Errand state, Command command) {
        return switch (command) {
            case Command.OpenIt(var number, var actor) ->
                    Decision.accept(new Event.Opened(number, actor.agency()));
            case Command.CountUp(var by) ->
                    state instanceof Open
                            ? Decision.accept(new Event.Counted(by))
                            : Decision.reject(Refused.NOT_OPEN, "It is " + state);
            case Command.CloseIt() ->
                    state instanceof Open
                            ? Decision.accept(new Event.ClosedForGood())
                            : Decision.accept(List.of());
        };
    }

    static Errand evolve(Errand state, Event event) {
        return switch (event) {
            case Event.Opened(var number, var owner) -> new Open(number, owner, 0);
            case Event.Counted(var by) ->
                    state instanceof Open(var number, var owner, var count)
                            ? new Open(number, owner, count + by)
                            : state;
            case Event.ClosedForGood() ->
                    state instanceof Open(var number, var owner, var count)
                            ? new Closed(number, owner, count)
                            : state;
        };
    }

    static Index index(Errand state) {
        return switch (state) {
            case NotOpened() -> new Index("", "NOT_OPENED", "", Set.of(), Map.of(), List.of());
            case Open(var number, var owner, var count) ->
                    new Index(
                            number,
                            "OPEN",
                            "Errand " + count,
                            Set.of(AccessKey.agency(owner)),
                            Map.of("owner", owner),
                            List.of(),
                            Set.of("open"));
            case Closed(var number, var owner, var count) ->
                    new Index(
                            number,
                            "CLOSED",
                            "Errand " + count,
                            Set.of(AccessKey.agency(owner)),
                            Map.of("owner", owner),
                            List.of());
        };
    }

    static List<Telling.Fact> tell(RecordId id, Event event, Errand after) {
        return after instanceof Open(var number, _, var count)
                ? List.of(
                        new Telling.Fact(
                                "ipcase.trial", "errand-moved", 1, id, new Told(number, count)))
                : List.of();
    }
}
