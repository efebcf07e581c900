package org.ipcase.mediation.dispute.domain;

/**
 * What is kept beside the file of a mediation (附卷).
 *
 * @param aftermath what became of the agreement
 */
public record Annex(Aftermath aftermath) {
    static final Annex EMPTY = new Annex(Aftermath.NONE);

    Annex with(Aftermath changed) {
        return new Annex(changed);
    }
}
