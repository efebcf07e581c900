package org.ipcase.kernel.penalty;

/** Signs of serious circumstances (情节严重情形). Source: 法释〔2021〕4号 art. 4 (PUN-03). */
public enum SeriousIndicator {
    /** 被行政处罚或者法院裁判后再次侵权 */
    AGAIN_AFTER_PENALTY_OR_JUDGMENT,
    /** 以侵害知识产权为业 */
    BUSINESS_IS_INFRINGEMENT,
    /** 伪造、毁坏、隐匿侵权证据 */
    EVIDENCE_FORGED_OR_HIDDEN,
    /** 拒不履行保全裁定 */
    PRESERVATION_REFUSED,
    /** 侵权获利或者权利人受损巨大 */
    HUGE_GAIN_OR_LOSS,
    /** 可能危害国家安全、公共利益或者人身健康 */
    HARM_TO_SAFETY_OR_HEALTH,
    /** 其他可以认定为情节严重的情形 */
    OTHER
}
