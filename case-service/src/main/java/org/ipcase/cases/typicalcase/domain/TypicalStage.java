package org.ipcase.cases.typicalcase.domain;

/** Where a typical case stands (推荐环节). */
public enum TypicalStage {
    /** 已推荐 */
    RECOMMENDED,
    /** 未入选 */
    NOT_SELECTED,
    /** 已入选 */
    SELECTED,
    /** 已发布 */
    PUBLISHED,
    /** 已撤回 */
    WITHDRAWN
}
