package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lists, search, the worklist and access see of a state. Lists never read the state itself.
 *
 * @param number the human number, e.g. {@code SC-CP-2026-000042}
 * @param state name of the state in the API, upper snake case: {@code ACCEPTED}
 * @param title one line for a list
 * @param readers keys (see {@code AccessKey}); whoever holds one may read the record, directly and
 *     in lists
 * @param fields further exact-match filters by name: {@code region}, {@code right}, {@code agency}
 * @param tasks what is due, and for whom
 * @param marks words by which a reader's records are counted exactly or found whole, by an index of
 *     their own, however many records the reader has: {@code unreferred}
 */
public record Index(
        String number,
        String state,
        String title,
        Set<String> readers,
        Map<String, String> fields,
        List<Task> tasks,
        Set<String> marks) {

    /** Most records need no marks. */
    public Index(
            String number,
            String state,
            String title,
            Set<String> readers,
            Map<String, String> fields,
            List<Task> tasks) {
        this(number, state, title, readers, fields, tasks, Set.of());
    }

    public Index {
        readers = Set.copyOf(readers);
        fields = Map.copyOf(fields);
        tasks = List.copyOf(tasks);
        marks = Set.copyOf(marks);
    }

    /**
     * Something that somebody must do (待办).
     *
     * @param holder key of those who must do it, e.g. {@code AccessKey.agency("mr-510100")}
     * @param action name of the command in the API: {@code accept}
     * @param rule the clock's rule, or empty
     * @param warn from when it is urgent
     * @param due when it is late
     */
    public record Task(String holder, String action, String rule, Instant warn, Instant due) {}
}
