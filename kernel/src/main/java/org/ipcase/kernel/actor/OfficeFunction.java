package org.ipcase.kernel.actor;

/**
 * What an office is competent for (职能), domain.md 6.1: requests are addressed to a function in a
 * region and resolved to the office that holds it on that day (REQ-15).
 */
public enum OfficeFunction {
    TRADEMARK_ENFORCEMENT("商标执法", "trademark enforcement"),
    PATENT_ENFORCEMENT("假冒专利执法", "patent enforcement"),
    PATENT_RULING("专利侵权纠纷行政裁决", "rulings on patent infringement"),
    COPYRIGHT_ENFORCEMENT("著作权执法", "copyright enforcement"),
    UNFAIR_COMPETITION("反不正当竞争、商业秘密", "unfair competition and trade secrets"),
    GI_PROTECTION("地理标志保护", "protection of geographical indications"),
    PLANT_VARIETY_AGRICULTURE("农业植物新品种", "plant varieties of agriculture"),
    PLANT_VARIETY_FORESTRY("林草植物新品种", "plant varieties of forestry"),
    CUSTOMS_PROTECTION("海关知识产权保护", "customs protection"),
    IP_CRIME_INVESTIGATION("知识产权犯罪侦查", "investigation of IP crime"),
    IP_PROSECUTION("知识产权检察", "prosecution of IP crime"),
    TECHNICAL_IP_TRIAL("技术类知识产权审判", "trial of technical IP matters"),
    GENERAL_IP_TRIAL("普通知识产权审判", "trial of general IP matters"),
    IP_MEDIATION("知识产权纠纷人民调解", "people's mediation of IP disputes"),
    PROVINCIAL_COORDINATION("省级统筹、督办", "provincial coordination");

    private final String zh;
    private final String en;

    OfficeFunction(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What the function is called in Chinese, e.g. 商标执法. */
    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
