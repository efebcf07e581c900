package org.ipcase.cases.customsdetention.domain;

/** What customs finds (认定结果), CUS-08. */
public enum Finding {
    /** 侵权 */
    INFRINGING,
    /** 不侵权 */
    NOT_INFRINGING,
    /** 不能认定: the owner is told at once in writing. */
    CANNOT_DECIDE
}
