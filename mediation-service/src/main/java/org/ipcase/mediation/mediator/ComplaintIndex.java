package org.ipcase.mediation.mediator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Answered;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Filed;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.NotFiled;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Received;
import org.ipcase.mediation.mediator.domain.ComplaintDecider;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a complaint about a mediator. */
final class ComplaintIndex {
    private ComplaintIndex() {}

    static Index of(ComplaintAgainst state) {
        return switch (state) {
            case NotFiled _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case Received received -> of(received, tasks(received));
            case Answered answered -> of(answered, List.of());
        };
    }

    private static Index of(Filed state, List<Task> tasks) {
        var grievance = state.grievance();
        return new Index(
                grievance.number(),
                state.apiState(),
                "%s · %s".formatted(grievance.mediatorName(), grievance.ground()),
                ComplaintDecider.readers(grievance),
                fields(state),
                tasks);
    }

    private static Map<String, String> fields(Filed state) {
        var grievance = state.grievance();
        return Map.of(
                "mediator",
                grievance.mediator(),
                "committee",
                grievance.committee(),
                "outcome",
                state instanceof Answered answered ? answered.outcome().name() : "");
    }

    private static List<Task> tasks(Received received) {
        var grievance = received.grievance();
        var holder =
                ComplaintDecider.directorKey(grievance)
                        .orElse(AccessKey.supervisor(grievance.region()));
        return received.clocks().stream()
                .flatMap(clock ->
                        Stream.of(
                                new Task(
                                        holder, "answer", clock.rule(), clock.warn(), clock.due())))
                .toList();
    }
}
