package org.ipcase.kernel.screening;

/**
 * Articles that count together as a repeat (再犯): punished under one of them within the two years
 * before the act, criminally or administratively.
 */
public enum RepeatGroup {
    /** 刑法 213–215. */
    TRADEMARK,
    /** 刑法 216. */
    PATENT,
    /** 刑法 217, 218. */
    COPYRIGHT,
    /** 刑法 219, 219之一. */
    TRADE_SECRET
}
