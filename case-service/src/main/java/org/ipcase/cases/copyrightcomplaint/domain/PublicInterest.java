package org.ipcase.cases.copyrightcomplaint.domain;

/** What of the public interest an infringement harms (损害公共利益情形), 著作权法 53 (CPR-03). */
public enum PublicInterest {
    /** 扰乱正常市场秩序: many copies, many buyers, an undertaking's business. */
    MARKET_ORDER,
    /** 侵害不特定多数人或者社会公众的利益 */
    MANY_PEOPLE,
    /** 危害文化安全、意识形态安全或者未成年人保护 */
    CULTURE_OR_MINORS,
    /** 重复侵权或者拒不停止侵权 */
    REPEATED,
    /** 其他 */
    OTHER
}
