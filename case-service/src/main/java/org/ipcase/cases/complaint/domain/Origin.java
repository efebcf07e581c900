package org.ipcase.cases.complaint.domain;

import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead came from that no person submitted here (线索来源).
 *
 * @param record the record it comes from, if it is on the platform
 * @param number of that record or of the document
 * @param note what the office is asked to do, in words
 * @param replyBy last day for the reply, if one is owed (REV-06)
 */
public record Origin(
        Kind kind,
        @Nullable RecordId record,
        String number,
        @Nullable String note,
        @Nullable LocalDate replyBy) {

    /** 来源 */
    public enum Kind {
        /** 投诉举报并存 (CRM art. 9) */
        REPORT_PART,
        /** 调解中发现违法线索 (CR-11) */
        FOUND_IN_MEDIATION,
        /** 行刑反向衔接 (REQ-12, REV-06, REV-07) */
        REVERSE_LINKAGE,
        /** 批量导入 (REQ-06) */
        IMPORT
    }
}
