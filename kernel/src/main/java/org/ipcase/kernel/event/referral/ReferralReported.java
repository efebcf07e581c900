package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;

/**
 * The case group handed its written report to the principal head (移送报告已提交).
 *
 * <p>Source: REF-04; D310 art. 5.
 *
 * @param reportedAt when the head received the report
 * @param decideBy last legal day of the head's decision (REF-05), Asia/Shanghai
 */
public record ReferralReported(
        RecordId referralId,
        String number,
        RecordId caseId,
        String state,
        Instant reportedAt,
        LocalDate decideBy)
        implements ReferralEvent {}
