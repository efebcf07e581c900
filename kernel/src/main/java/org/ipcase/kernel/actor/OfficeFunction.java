package org.ipcase.kernel.actor;

/**
 * What an office is competent for (职能), domain.md 6.1: requests are addressed to a function in a
 * region and resolved to the office that holds it on that day (REQ-15).
 */
public enum OfficeFunction {
    /** 商标执法 */
    TRADEMARK_ENFORCEMENT,
    /** 假冒专利执法 */
    PATENT_ENFORCEMENT,
    /** 专利侵权纠纷行政裁决 */
    PATENT_RULING,
    /** 著作权执法 */
    COPYRIGHT_ENFORCEMENT,
    /** 反不正当竞争、商业秘密 */
    UNFAIR_COMPETITION,
    /** 地理标志保护 */
    GI_PROTECTION,
    /** 农业植物新品种 */
    PLANT_VARIETY_AGRICULTURE,
    /** 林草植物新品种 */
    PLANT_VARIETY_FORESTRY,
    /** 海关知识产权保护 */
    CUSTOMS_PROTECTION,
    /** 知识产权犯罪侦查 */
    IP_CRIME_INVESTIGATION,
    /** 知识产权检察 */
    IP_PROSECUTION,
    /** 技术类知识产权审判 (中级人民法院) */
    TECHNICAL_IP_TRIAL,
    /** 普通知识产权审判 (基层人民法院) */
    GENERAL_IP_TRIAL,
    /** 知识产权纠纷人民调解 */
    IP_MEDIATION,
    /** 省级统筹、督办 */
    PROVINCIAL_COORDINATION
}
