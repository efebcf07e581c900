package org.ipcase.kernel.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.screening.Threshold.Band;

/** What would have to be known to be sure (待查事实). */
final class MissingFacts {
    private static final Set<Condition> HOW_SOLD =
            Set.of(Condition.NOTHING_SOLD, Condition.BOTH_PARTS);
    private static final Set<Condition> PLAIN =
            Set.of(Condition.NOTHING_SOLD, Condition.BOTH_PARTS, Condition.ONLINE);

    private MissingFacts() {}

    /** Facts that no line reached so far rests on, and that could reach one. */
    static List<String> of(Standard standard, ScreeningFacts facts) {
        return standard.lines(Band.FIRST).stream()
                .flatMap(line -> Stream.concat(unmeasured(line, facts), undecided(line, facts)))
                .filter(fact -> !(fact instanceof Circumstance) && !fact.isGivenIn(facts))
                .map(Fact::field)
                .distinct()
                .toList();
    }

    /** Lines for two marks or a repeat measure nothing that the plain ones do not. */
    private static Stream<Fact> unmeasured(Threshold line, ScreeningFacts facts) {
        boolean offline = facts.is(Circumstance.OFFLINE_ONLY);
        boolean open =
                offline
                        ? HOW_SOLD.containsAll(line.conditions())
                        : PLAIN.containsAll(line.conditions());
        return open ? line.metric().parts().stream() : Stream.empty();
    }

    /** Numbers that decide whether a line applies, where the value would be enough. */
    private static Stream<Fact> undecided(Threshold line, ScreeningFacts facts) {
        var value = line.metric().value(facts);
        if (value.isEmpty() || value.getAsLong() < line.limitValue()) {
            return Stream.empty();
        }
        return line.conditions().stream().map(Condition::decidedBy).flatMap(Optional::stream);
    }
}
