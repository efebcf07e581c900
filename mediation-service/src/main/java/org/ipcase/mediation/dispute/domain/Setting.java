package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Who else has a part in a mediation (联合调解、诉调对接).
 *
 * @param partner committee of the other province that mediates jointly; each gives a mediator
 * @param entrusted the court's entrustment out of which it was opened (LIT-01, LIT-02)
 */
public record Setting(@Nullable String partner, @Nullable Entrusted entrusted) {
    static final Setting PLAIN = new Setting(null, null);

    /**
     * @param court agency id of the court that entrusted it
     * @param afterFiling the suit was filed before: the court itself makes the document (LIT-10)
     */
    public record Entrusted(RecordId entrustmentId, String court, boolean afterFiling) {}
}
