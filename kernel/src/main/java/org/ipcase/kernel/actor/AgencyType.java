package org.ipcase.kernel.actor;

/** Kinds of agency and organisation on the platform (机构类型), domain.md 8.6. */
public enum AgencyType {
    /** 市场监督管理局; in Sichuan it includes the IP office. */
    MARKET_REGULATION,
    /** 知识产权局; in Chongqing a body of its own. */
    IP_OFFICE,
    /** 版权局 */
    COPYRIGHT,
    /** 文化市场综合行政执法 */
    CULTURE_ENFORCEMENT,
    /** 海关 */
    CUSTOMS,
    /** 农业农村 */
    AGRICULTURE,
    /** 林业和草原 */
    FORESTRY,
    /** 公安 */
    PUBLIC_SECURITY,
    /** 人民检察院 */
    PROCURATORATE,
    /** 人民法院 */
    COURT,
    /** 司法行政 */
    JUSTICE,
    /** 人民调解委员会 */
    MEDIATION_COMMITTEE,
    /** 仲裁委员会 */
    ARBITRATION,
    /** 公证处 */
    NOTARY,
    /** 鉴定机构 */
    APPRAISAL,
    /** 知识产权保护中心 */
    IP_PROTECTION_CENTER,
    /** 知识产权维权援助中心 */
    RIGHTS_AID_CENTER,
    /** 电子商务平台经营者 */
    PLATFORM_OPERATOR,
    /** 行业协会 */
    INDUSTRY_ASSOCIATION,
    /** 权利人 */
    RIGHTS_HOLDER,
    /** 代理机构 */
    AGENT;

    /** Whether the agency punishes under the Administrative Penalty Law (行政处罚机关). */
    public boolean enforces() {
        return switch (this) {
            case MARKET_REGULATION,
                    IP_OFFICE,
                    COPYRIGHT,
                    CULTURE_ENFORCEMENT,
                    CUSTOMS,
                    AGRICULTURE,
                    FORESTRY ->
                    true;
            case PUBLIC_SECURITY,
                    PROCURATORATE,
                    COURT,
                    JUSTICE,
                    MEDIATION_COMMITTEE,
                    ARBITRATION,
                    NOTARY,
                    APPRAISAL,
                    IP_PROTECTION_CENTER,
                    RIGHTS_AID_CENTER,
                    PLATFORM_OPERATOR,
                    INDUSTRY_ASSOCIATION,
                    RIGHTS_HOLDER,
                    AGENT ->
                    false;
        };
    }
}
