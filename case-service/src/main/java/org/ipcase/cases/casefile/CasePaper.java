package org.ipcase.cases.casefile;

/**
 * The papers of a case (案件文书): what each is called, the rule that asks for it, and the volume it is
 * filed in. Each has a template in {@code documents/case-papers.json}.
 *
 * <p>Source: the column 文书 of CASE-01 to CASE-31 and JUR-03 to JUR-06; CASE-31 (two volumes).
 */
public enum CasePaper {
    LEAD_REGISTRATION("案件来源登记表", "CASE-01", Volume.MAIN),
    FILING_APPROVAL("立案审批表", "CASE-03", Volume.AUXILIARY),
    NO_FILING_APPROVAL("不予立案审批表", "CASE-05", Volume.AUXILIARY),
    RECUSAL_APPLICATION("回避申请", "CASE-07", Volume.AUXILIARY),
    RECUSAL_DECISION("回避决定", "CASE-07", Volume.AUXILIARY),
    EXAMINATION_NOTICE("检测、检验、检疫、鉴定期间告知书", "CASE-09", Volume.MAIN),
    EXAMINATION_OPINION("鉴定、辨认意见", "CASE-09", Volume.MAIN),
    PRESERVATION_NOTICE("先行登记保存证据通知书", "CASE-10", Volume.MAIN),
    PRESERVATION_LIST("先行登记保存物品清单", "CASE-10", Volume.MAIN),
    MEASURE_APPROVAL("行政强制措施审批表", "CASE-11", Volume.AUXILIARY),
    MEASURE_DECISION("实施行政强制措施决定书", "CASE-11", Volume.MAIN),
    MEASURE_LIST("查封、扣押物品清单", "CASE-11", Volume.MAIN),
    MEASURE_PROLONGATION("延长行政强制措施期限决定书", "CASE-11", Volume.MAIN),
    MEASURE_END("解除（处理）决定书", "CASE-11", Volume.MAIN),
    PERIOD_EXTENSION("延长期限审批表", "CASE-20", Volume.AUXILIARY),
    SUSPENSION_APPROVAL("中止调查审批表", "CASE-14", Volume.AUXILIARY),
    RESUMPTION_APPROVAL("恢复调查审批表", "CASE-14", Volume.AUXILIARY),
    TERMINATION_APPROVAL("终止调查审批表", "CASE-15", Volume.AUXILIARY),
    FINAL_REPORT("案件调查终结报告", "CASE-16", Volume.AUXILIARY),
    LEGAL_REVIEW("法制审核意见书", "CASE-17", Volume.AUXILIARY),
    PENALTY_NOTICE("行政处罚告知书", "CASE-18", Volume.MAIN),
    HEARING_RIGHT_NOTICE("听证告知书", "CASE-18", Volume.MAIN),
    WAIVER("放弃陈述申辩、听证声明", "CASE-18", Volume.MAIN),
    STATEMENT_RECORD("陈述申辩笔录", "CASE-18", Volume.MAIN),
    HEARING_REQUEST("听证申请", "CASE-19", Volume.MAIN),
    HEARING_NOTICE("听证通知书", "CASE-19", Volume.MAIN),
    HEARING_RECORD("听证笔录", "CASE-19", Volume.MAIN),
    HEARING_REPORT("听证报告", "CASE-19", Volume.AUXILIARY),
    DISCUSSION_RECORD("集体讨论记录", "CASE-20", Volume.AUXILIARY),
    PENALTY_DECISION("行政处罚决定书", "CASE-20", Volume.MAIN),
    NO_PENALTY_DECISION("不予行政处罚决定书", "CASE-20", Volume.MAIN),
    NOT_ESTABLISHED_DECISION("违法事实不成立决定书", "CASE-20", Volume.MAIN),
    SERVICE_RECEIPT("送达回证", "CASE-21", Volume.MAIN),
    SERVICE_ANNOUNCEMENT("公告", "CASE-21", Volume.MAIN),
    PAYMENT_RECEIPT("缴款凭证", "CASE-22", Volume.MAIN),
    DEFERRAL_APPROVAL("延期（分期）缴纳罚款批准书", "CASE-22", Volume.MAIN),
    REMEDY_OUTCOME("复议决定书、裁判文书", "CASE-23", Volume.MAIN),
    DEMAND_NOTICE("催告书", "CASE-24", Volume.MAIN),
    ENFORCEMENT_APPLICATION("强制执行申请书", "CASE-24", Volume.MAIN),
    COURT_ENFORCEMENT("法院执行文书", "CASE-24", Volume.MAIN),
    PENALTY_SUMMARY("行政处罚信息摘要", "CASE-25", Volume.MAIN),
    WITHDRAWAL_STATEMENT("撤回公示说明", "CASE-27", Volume.MAIN),
    CLOSING_APPROVAL("结案审批表", "CASE-30", Volume.AUXILIARY),
    CLOSING_OPINION("结案审批意见", "CASE-30", Volume.AUXILIARY),
    ARCHIVE_CATALOGUE("案卷目录", "CASE-31", Volume.MAIN),
    TRANSFER_LETTER("案件移送函", "JUR-06", Volume.MAIN),
    TRANSFER_LIST("移送材料清单", "JUR-06", Volume.MAIN),
    DESIGNATION_REQUEST("指定管辖请示", "JUR-03", Volume.AUXILIARY),
    DESIGNATION_NOTICE("指定管辖通知书", "JUR-04", Volume.MAIN),
    NEGOTIATION_RECORD("协商记录", "JUR-03", Volume.MAIN);

    /** 正卷 for papers of the procedure, 副卷 for approvals and opinions inside the office. */
    public enum Volume {
        MAIN,
        AUXILIARY
    }

    private final String zh;
    private final String rule;
    private final Volume volume;

    CasePaper(String zh, String rule, Volume volume) {
        this.zh = zh;
        this.rule = rule;
        this.volume = volume;
    }

    public String zh() {
        return zh;
    }

    public String rule() {
        return rule;
    }

    public Volume volume() {
        return volume;
    }
}
