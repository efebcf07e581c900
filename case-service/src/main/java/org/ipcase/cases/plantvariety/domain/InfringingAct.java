package org.ipcase.cases.plantvariety.domain;

/** Acts that need the owner's consent (侵权行为). Source: 种子法(2021) art. 28 (PVP-01). */
public enum InfringingAct {
    /** 生产、繁殖和为繁殖而进行处理 */
    PRODUCE_OR_BREED,
    /** 许诺销售 */
    OFFER,
    /** 销售 */
    SELL,
    /** 进口 */
    IMPORT,
    /** 出口 */
    EXPORT,
    /** 储存 */
    STORE,
    /** 由繁殖材料获得的收获材料 */
    HARVESTED_MATERIAL,
    /** 实质性派生品种 */
    ESSENTIALLY_DERIVED,
    /** 重复使用于生产另一品种的繁殖材料 */
    REPEATED_USE
}
