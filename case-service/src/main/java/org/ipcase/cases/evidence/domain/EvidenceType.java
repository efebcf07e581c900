package org.ipcase.cases.evidence.domain;

/** Kinds of evidence (证据种类), domain.md 3.2. */
public enum EvidenceType {
    /** 物证 */
    PHYSICAL(true),
    /** 书证 */
    DOCUMENTARY(true),
    /** 视听资料 */
    AUDIO_VISUAL(true),
    /** 电子数据 */
    ELECTRONIC_DATA(true),
    /** 鉴定意见 */
    EXPERT_OPINION(true),
    /** 勘验、检查笔录 */
    INSPECTION_RECORD(true),
    /** 询问笔录、当事人陈述 */
    INTERVIEW_RECORD(false),
    /** 其他 */
    OTHER(false);

    private final boolean convertible;

    EvidenceType(boolean convertible) {
        this.convertible = convertible;
    }

    /**
     * Whether it may be used in criminal procedure after review; statements the police take again.
     *
     * <p>Source: 刑事诉讼法(2018) art. 54; PSB 63; SPP-19 64.
     */
    public boolean convertible() {
        return convertible;
    }
}
