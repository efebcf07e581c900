package org.ipcase.cases.expertappointment;

import java.util.List;
import java.util.Set;
import org.ipcase.kernel.id.RecordId;

/**
 * How much an expert has to do (专家工作量); the figure opens its list.
 *
 * @param open appointments that wait for him
 * @param given opinions he gave
 */
public record Workload(RecordId expert, int open, long given, List<Item> items) {
    static final Set<String> OPEN = Set.of("APPOINTED", "ACCEPTED", "CHALLENGED");

    /** An appointment behind the figure. */
    public record Item(String id, String number, String state) {}
}
