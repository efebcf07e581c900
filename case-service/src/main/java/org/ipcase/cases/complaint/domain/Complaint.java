package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.party.domain.NonFilingGround;

/**
 * A submission on its way through the office (投诉、举报、处理请求).
 *
 * <p>Received and sent to the competent office (CR-01, CR-02), accepted or rejected within 7
 * working days where the law asks for acceptance (CR-05), then either submitted for filing, which
 * the head decides (CASE-02), or declined. Mediation runs beside it and stops no clock.
 */
public sealed interface Complaint {
    /** Nothing was submitted under this id. */
    record NoComplaint() implements Complaint {}

    /** Something was submitted (已登记). */
    sealed interface Submitted extends Complaint {
        Dossier dossier();
    }

    /** 已接收 */
    record Received(Dossier dossier) implements Submitted {}

    /**
     * 待补充材料
     *
     * @param until last day named in the notice (CR-04)
     */
    record SupplementRequested(Dossier dossier, List<String> items, LocalDate until)
            implements Submitted {
        public SupplementRequested {
            items = List.copyOf(items);
        }
    }

    /** 已受理 */
    record Accepted(Dossier dossier, Instant acceptedAt) implements Submitted {}

    /** 不予受理 */
    record Rejected(Dossier dossier, RejectionGround ground, String explanation)
            implements Submitted {}

    /** 已撤回 */
    record Withdrawn(Dossier dossier, String reason) implements Submitted {}

    /** 调解中: accepted, and mediation was asked for. */
    record InMediation(Dossier dossier, Instant acceptedAt) implements Submitted {}

    /** 立案审批中: the head has to decide (CASE-02). */
    record FilingPending(Dossier dossier, Filing filing) implements Submitted {}

    /** 已立案 */
    record CaseFiled(Dossier dossier) implements Submitted {}

    /** 不予立案 */
    record FilingDeclined(Dossier dossier, NonFilingGround ground, String explanation)
            implements Submitted {}
}
