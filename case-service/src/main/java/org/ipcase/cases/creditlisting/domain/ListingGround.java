package org.ipcase.cases.creditlisting.domain;

/** Why a party is listed (列入情形), of those that concern IP. Source: SBL [known] (CRE-01). */
public enum ListingGround {
    /** 故意侵犯知识产权 */
    INTENTIONAL_INFRINGEMENT,
    /** 非正常专利申请 */
    ABNORMAL_PATENT_FILINGS,
    /** 恶意商标注册申请 */
    MALICIOUS_TRADEMARK_FILINGS,
    /** 代理严重违法 */
    SERIOUS_AGENCY_VIOLATION,
    /** 侵犯商业秘密 */
    TRADE_SECRET_THEFT
}
