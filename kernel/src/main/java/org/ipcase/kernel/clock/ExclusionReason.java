package org.ipcase.kernel.clock;

/** Why a stretch of time is not counted (不计入期间的事由). */
public enum ExclusionReason {
    TESTING("检测"),
    INSPECTION("检验"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    RIGHTS_HOLDER_IDENTIFICATION("权利人辨认或者鉴别"),
    SUSPENSION("中止"),
    HEARING("听证"),
    PUBLIC_NOTICE("公告"),
    ORDERED_REFUND("责令退还多收价款"),
    JURISDICTION_OBJECTION("管辖权异议"),
    EVIDENCE_EXTENSION("延长举证期限"),
    SETTLEMENT("和解"),
    EXPERT_OPINION("专家咨询"),
    CONSULTATION("征求意见"),
    OUTSIDE_CONTROL("不可归责于当事人的事由");

    private final String zh;

    ExclusionReason(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
