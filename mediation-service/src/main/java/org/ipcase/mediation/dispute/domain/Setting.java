package org.ipcase.mediation.dispute.domain;

import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Who else has a part in a mediation (联合调解、诉调对接).
 *
 * @param partner committee of the other province that mediates jointly; each gives a mediator
 * @param pointedBy the court or the police who told the parties of mediation
 * @param entrusted the court's entrustment out of which it was opened (LIT-01, LIT-02)
 * @param beside further parties of either side (共同申请人、共同被申请人); older records have none
 */
public record Setting(
        @Nullable String partner,
        @Nullable Entrusted entrusted,
        @Nullable Pointer pointedBy,
        @Nullable List<Participant> beside) {
    static final Setting PLAIN = new Setting(null, null, null);

    public Setting {
        beside = beside == null ? List.of() : List.copyOf(beside);
    }

    /** A setting of one party a side. */
    public Setting(
            @Nullable String partner, @Nullable Entrusted entrusted, @Nullable Pointer pointedBy) {
        this(partner, entrusted, pointedBy, null);
    }

    /** A setting to which nobody pointed. */
    public Setting(@Nullable String partner, @Nullable Entrusted entrusted) {
        this(partner, entrusted, null);
    }

    /** Nobody but these further parties has a part in it. */
    public static Setting with(List<Participant> beside) {
        return new Setting(null, null, null, beside);
    }

    List<Participant> others() {
        return beside == null ? List.of() : beside;
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
