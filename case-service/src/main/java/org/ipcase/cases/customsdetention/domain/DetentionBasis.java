package org.ipcase.cases.customsdetention.domain;

/** Why customs detains (扣留依据). */
public enum DetentionBasis {
    /** 依职权: customs suspects, tells the owner, and investigates (CIPR 16, 20). */
    EX_OFFICIO,
    /** 依申请: the owner applies of its own (CIPR 12 to 15). */
    ON_APPLICATION
}
