package org.ipcase.kernel.penalty;

import org.ipcase.kernel.money.Money;

/**
 * What punitive damages are a multiple of (计算基数). Source: 法释〔2021〕4号 art. 5 (PUN-04).
 *
 * @param amount without the reasonable costs of enforcement; of a licence: the fee
 * @param licenceTimes how often the licence fee is taken; 1 for the other kinds
 * @param othersUnknown loss, gains and benefit can hardly be computed: only then the licence fee
 */
public record DamagesBase(Kind kind, Money amount, int licenceTimes, boolean othersUnknown) {
    /** Kinds of base (基数种类); statutory damages are none. */
    public enum Kind {
        /** 原告实际损失 */
        LOSS,
        /** 被告违法所得 */
        GAINS,
        /** 因侵权所获得的利益 */
        BENEFIT,
        /** 许可使用费的倍数 */
        LICENCE_FEE
    }

    public Money value() {
        return kind == Kind.LICENCE_FEE ? amount.times(licenceTimes) : amount;
    }
}
