package org.ipcase.kernel.court;

/** Tier of the court of first instance (审级). */
public enum CourtTier {
    /** 省会中级人民法院和最高人民法院指定的中级人民法院: technical cases of a whole province. */
    DESIGNATED_INTERMEDIATE,
    /** 中级人民法院 */
    INTERMEDIATE,
    /** 最高人民法院指定的基层人民法院 */
    DESIGNATED_BASIC
}
