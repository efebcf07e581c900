package org.ipcase.cases.supervision.domain;

/** Why a case is major (挂牌督办标准), SUP-01 [product]. */
public enum Criterion {
    /** 跨两个以上市州或者跨川渝 */
    CROSSES_REGIONS,
    /** 案值达到标准 */
    VALUE,
    /** 应当移送公安机关 */
    MUST_REFER,
    /** 涉外或者社会关注 */
    FOREIGN_OR_PUBLIC,
    /** 重复侵权 */
    REPEAT_OFFENDER,
    /** 两个以上期限超期 */
    OVERDUE_CLOCKS,
    /** 上级交办 */
    ORDERED
}
