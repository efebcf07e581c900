package org.ipcase.cases.publicationrepair.domain;

/** What the penalty was about, as far as the period depends on it (领域). Source: PUB 14 (CRE-04). */
public enum RepairSector {
    /** 一般领域 */
    GENERAL,
    /** 食品 */
    FOOD,
    /** 药品 */
    DRUG,
    /** 特种设备 */
    SPECIAL_EQUIPMENT
}
