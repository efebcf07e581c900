package org.ipcase.cases.keyprotection.domain;

/** Why it is protected with priority (纳入情形) [product]. */
public enum AdmissionGround {
    /** 驰名商标、老字号 */
    WELL_KNOWN,
    /** 地理标志 */
    GEOGRAPHICAL,
    /** 重点产业核心专利、商业秘密 */
    KEY_INDUSTRY,
    /** 被侵权频发 */
    OFTEN_INFRINGED,
    /** 外向型企业 */
    EXPORTER,
    /** 其他 */
    OTHER
}
