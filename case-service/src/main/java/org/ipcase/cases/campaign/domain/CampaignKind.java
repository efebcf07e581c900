package org.ipcase.cases.campaign.domain;

/** Campaigns of the plan (专项行动类别). */
public enum CampaignKind {
    /** 春雷: market regulation */
    SPRING_THUNDER,
    /** 剑网: copyright on the net */
    SWORD_NET,
    /** 龙腾: customs */
    DRAGON_SOARING,
    /** 植物品种权 */
    PLANT_VARIETY,
    /** 其他 */
    OTHER
}
