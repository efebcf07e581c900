package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Another submission that belongs to this one (关联件); each keeps its own clocks.
 *
 * @param note why they belong together, or what was found; null if the relation says it all
 * @param at when it was found or judged
 */
public record Linked(
        Relation relation,
        RecordId id,
        String number,
        @Nullable String note,
        @Nullable Instant at) {
    public Linked(Relation relation, RecordId id, String number) {
        this(relation, id, number, null, null);
    }

    boolean sameAs(Linked other) {
        return relation == other.relation && id.equals(other.id);
    }

    /** What the other one is to this one. */
    public enum Relation {
        /** 举报部分 (CRM art. 9) */
        REPORT_PART,
        /** 投诉部分 */
        COMPLAINT_PART,
        /** 调解中发现的线索 (CR-11) */
        VIOLATION,
        /** 来源投诉 */
        FOUND_IN,
        /** 重复件 (REQ-06), confirmed by a person */
        DUPLICATE,
        /** 经核对不是重复件 */
        NOT_DUPLICATE
    }
}
