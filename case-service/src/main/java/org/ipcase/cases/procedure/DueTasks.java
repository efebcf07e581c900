package org.ipcase.cases.procedure;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.platform.record.Index.Task;

/** Collects what is due under the clocks of a record (待办). */
public final class DueTasks {
    private final List<LegalClock> clocks;
    private final List<Task> tasks = new ArrayList<>();

    public DueTasks(List<LegalClock> clocks) {
        this.clocks = clocks;
    }

    /** A task as long as the clock of this rule is pending. */
    public DueTasks under(String rule, String holder, String action) {
        Due.pending(clocks, rule)
                .map(it -> new Task(holder, action, rule, it.warn(), it.due()))
                .ifPresent(tasks::add);
        return this;
    }

    public List<Task> all() {
        return List.copyOf(tasks);
    }
}
