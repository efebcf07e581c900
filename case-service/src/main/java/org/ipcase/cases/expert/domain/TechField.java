package org.ipcase.cases.expert.domain;

/** Fields of technology and law (专业领域) [product]. */
public enum TechField {
    /** 机械 */
    MECHANICS,
    /** 电学、电子 */
    ELECTRONICS,
    /** 通信 */
    COMMUNICATIONS,
    /** 化学 */
    CHEMISTRY,
    /** 生物、医药 */
    BIOLOGY_MEDICINE,
    /** 材料 */
    MATERIALS,
    /** 计算机软件 */
    SOFTWARE,
    /** 农业、种业 */
    AGRICULTURE,
    /** 外观设计 */
    DESIGN,
    /** 商标法律 */
    TRADEMARK_LAW,
    /** 专利法律 */
    PATENT_LAW,
    /** 著作权法律 */
    COPYRIGHT_LAW,
    /** 价格、真伪鉴定 */
    APPRAISAL
}
