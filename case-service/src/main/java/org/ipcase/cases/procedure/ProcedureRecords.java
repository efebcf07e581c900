package org.ipcase.cases.procedure;

import java.util.List;
import java.util.function.Predicate;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What every procedure's records answer over HTTP (各类程序的共用接口): the list, one record, its timeline.
 *
 * @param <V> the feature's view
 */
public abstract class ProcedureRecords<S, C, E, V> extends ProcedureCommands<S, C, E, V> {
    private final Predicate<E> told;

    /**
     * @param told which events are facts that the timeline shows; the moving of clocks is none
     */
    protected ProcedureRecords(Desk<S, C, E> desk, Predicate<E> told) {
        super(desk);
        this.told = told;
    }

    @GetMapping
    public Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk().list(reader, query);
    }

    @GetMapping("/{id}")
    public ResponseEntity<V> one(@PathVariable RecordId id, Actor reader) {
        var found = desk().find(id, reader).orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> view(it, reader));
    }

    @GetMapping("/{id}/timeline")
    public List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk().history(id, reader);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        var facts = history.stream().filter(entry -> told.test(entry.event())).toList();
        return TimelineEntry.of(facts, PlainFacts::of);
    }
}
