package org.ipcase.cases.campaign.domain;

/** Where a campaign stands (专项行动状态). */
public enum CampaignStage {
    /** 进行中 */
    OPEN,
    /** 已总结 */
    CLOSED
}
