package org.ipcase.platform.alarm;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Index;

/** A record with one clock, to try the sweep with. */
sealed interface Duty {
    record None() implements Duty {}

    record Waiting(Instant warn, Instant due) implements Duty {}

    record Done() implements Duty {}

    sealed interface Command {
        record WaitFor(Instant warn, Instant due) implements Command {}

        record Finish() implements Command {}
    }

    sealed interface Event {
        record WaitBegan(Instant warn, Instant due) implements Event {}

        record Finished() implements Event {}
    }

    static AggregateType<Duty, Command, Event> type() {
        return new AggregateType<>(
                "duty",
                Duty.class,
                Event.class,
                new None(),
                (_, command) ->
                        switch (command) {
                            case Command.WaitFor(var warn, var due) ->
                                    Decision.accept(new Event.WaitBegan(warn, due));
                            case Command.Finish() -> Decision.accept(new Event.Finished());
                        },
                (_, event) ->
                        switch (event) {
                            case Event.WaitBegan(var warn, var due) -> new Waiting(warn, due);
                            case Event.Finished() -> new Done();
                        },
                Duty::index,
                (_, _, _) -> List.of());
    }

    private static Index index(Duty state) {
        var tasks =
                state instanceof Waiting(var warn, var due)
                        ? List.of(
                                new Index.Task(
                                        AccessKey.agency("mr-510100", Role.OFFICER),
                                        "accept",
                                        "CR-05",
                                        warn,
                                        due))
                        : List.<Index.Task>of();
        return new Index(
                "SC-DU-2026-000001",
                state.getClass().getSimpleName(),
                "A duty",
                readers(),
                Map.of("agency", "mr-510100", "region", "510100"),
                tasks);
    }

    private static Set<String> readers() {
        var readers =
                new HashSet<>(
                        AccessKey.ownedBy("mr-510100", AgencyType.MARKET_REGULATION, "510100"));
        readers.add(AccessKey.person("the-reporter"));
        return readers;
    }
}
