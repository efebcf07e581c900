package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Who else has a part in a mediation (联合调解、诉调对接).
 *
 * @param partner committee of the other province that mediates jointly; each gives a mediator
 * @param pointedBy the court or the police who told the parties of mediation
 * @param entrusted the court's entrustment out of which it was opened (LIT-01, LIT-02)
 */
public record Setting(
        @Nullable String partner, @Nullable Entrusted entrusted, @Nullable Pointer pointedBy) {
    static final Setting PLAIN = new Setting(null, null, null);

    /** A setting to which nobody pointed. */
    public Setting(@Nullable String partner, @Nullable Entrusted entrusted) {
        this(partner, entrusted, null);
    }

    /**
     * Before accepting a case, a court or the police told the parties of mediation (告知书, MED-03,
     * 人民调解法 18).
     *
     * @param agency id of the court or the police
     * @param notice number of the notice, if it has one
     */
    public record Pointer(String agency, @Nullable String notice) {}

    /**
     * @param court agency id of the court that entrusted it
     * @param afterFiling the suit was filed before: the court itself makes the document (LIT-10)
     */
    public record Entrusted(RecordId entrustmentId, String court, boolean afterFiling) {}
}
