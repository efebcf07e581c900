package org.ipcase.cases.casefile.domain;

/** What people may ask of a case (办理事项), by its name in the API, with its rule and article. */
public enum CaseAction {
    APPROVE_FILING("approve-filing", "CASE-03", Law.MPP + " 第19条"),
    REFUSE_FILING("refuse-filing", "CASE-05", Law.MPP + " 第20条"),
    EXTEND_FILING("extend-filing", "CASE-02", Law.MPP + " 第18条"),
    CHANGE_AMOUNTS("change-amounts", "REQ-01", "行政执法机关移送涉嫌犯罪案件的规定 第3条"),
    SUSPEND("suspend", "CASE-14", Law.MPP),
    RESUME("resume", "CASE-14", Law.MPP),
    TERMINATE("terminate", "CASE-15", Law.MPP),
    EXTEND_DECISION("extend-decision", "CASE-20", Law.MPP + " 第64条"),
    NAME_OFFICERS("name-officers", "CASE-04", Law.APL + " 第42条"),
    APPLY_RECUSAL("apply-recusal", "CASE-07", Law.APL + " 第43条"),
    DECIDE_RECUSAL("decide-recusal", "CASE-07", Law.APL + " 第43条"),
    BEGIN_EXAMINATION("begin-examination", "CASE-09", Law.MPP + " 第18条"),
    END_EXAMINATION("end-examination", "CASE-09", Law.MPP + " 第18条"),
    GIVE_IDENTIFICATION("give-identification", "CASE-09", Law.MPP + " 第18条"),
    PERMIT_MEASURE("permit-measure", "CASE-11", Law.ACL + " 第18条"),
    RECORD_MEASURE("record-measure", "CASE-11", Law.ACL + " 第18条"),
    APPROVE_MEASURE("approve-measure", "CASE-11", Law.ACL + " 第19条"),
    PROLONG_MEASURE("prolong-measure", "CASE-11", Law.ACL + " 第25条"),
    END_MEASURE("end-measure", "CASE-11", Law.ACL + " 第27、28条"),
    CONCLUDE_INVESTIGATION("conclude-investigation", "CASE-16", Law.MPP),
    SUBMIT_REVIEW("submit-review", "CASE-17", Law.APL + " 第58条"),
    PASS_REVIEW("pass-review", "CASE-17", Law.APL + " 第58条"),
    RETURN_REVIEW("return-review", "CASE-17", Law.APL + " 第58条"),
    EXTEND_REVIEW("extend-review", "CASE-17", Law.APL + " 第58条"),
    SERVE_NOTICE("serve-notice", "CASE-18", Law.APL + " 第44条"),
    WAIVE_HEARING("waive-hearing", "CASE-18", Law.APL + " 第45、64条"),
    RECORD_STATEMENT("record-statement", "CASE-18", Law.APL + " 第44、45条"),
    REQUEST_HEARING("request-hearing", "CASE-19", Law.APL + " 第63、64条"),
    NAME_PRESIDER("name-presider", "CASE-19", Law.APL + " 第64条"),
    NOTIFY_HEARING("notify-hearing", "CASE-19", Law.APL + " 第64条"),
    HOLD_HEARING("hold-hearing", "CASE-19", Law.APL + " 第64条"),
    REPORT_HEARING("report-hearing", "CASE-19", Law.APL + " 第65条"),
    DISCUSS("discuss", "CASE-20", Law.APL + " 第57条"),
    DECIDE("decide", "CASE-20", Law.APL + " 第57条"),
    SERVE_DECISION("serve-decision", "CASE-21", Law.APL + " 第61条"),
    ANNOUNCE_SERVICE("announce-service", "CASE-21", "民事诉讼法(2023) 第95条"),
    RECORD_PAYMENT("record-payment", "CASE-22", Law.APL + " 第67、72条"),
    DEFER_PAYMENT("defer-payment", "CASE-22", Law.APL + " 第66条"),
    FILE_REMEDY("file-remedy", "CASE-23", "行政复议法(2023) 第20条；行政诉讼法(2017) 第46条"),
    END_REMEDY("end-remedy", "CASE-23", "行政复议法(2023) 第20条；行政诉讼法(2017) 第46条"),
    DEMAND_PAYMENT("demand-payment", "CASE-24", Law.ACL + " 第54条"),
    APPLY_ENFORCEMENT("apply-enforcement", "CASE-24", Law.ACL + " 第53、54条"),
    END_ENFORCEMENT("end-enforcement", "CASE-24", Law.ACL + " 第53条"),
    PUSH_PUBLICATION("push-publication", "CASE-26", Law.PUB + " 第10条"),
    RECEIVE_PUBLICATION("receive-publication", "CASE-26", Law.PUB + " 第10条"),
    PUBLISH("publish", "CASE-25", Law.PUB + " 第8、9条"),
    WITHDRAW_PUBLICATION("withdraw-publication", "CASE-27", Law.PUB + " 第11条"),
    FILL_CLOSING_FORM("fill-closing-form", "CASE-30", Law.MPP),
    ARCHIVE("archive", "CASE-31", Law.MPP),
    TRANSFER("transfer", "JUR-06", Law.MPP + " 第14、17条"),
    ACCEPT_TRANSFER("accept-transfer", "JUR-06", Law.MPP + " 第14条"),
    OBJECT_TRANSFER("object-transfer", "JUR-06", Law.MPP + " 第14条"),
    AGREE_JURISDICTION("agree-jurisdiction", "JUR-03", Law.APL + " 第25条"),
    REPORT_DISPUTE("report-dispute", "JUR-03", Law.APL + " 第25条"),
    DESIGNATE("designate", "JUR-04", Law.MPP + " 第16条"),
    RECORD_DESIGNATION("record-designation", "JUR-05", Law.APL + " 第25条"),
    KEEP_APART("keep-apart", "JUR-02", Law.APL + " 第25条"),
    SHARE("share", "JUR-07", Law.APL + " 第26条"),
    CLOSE("close", "CASE-30", Law.MPP);

    /** The laws that most steps stand on. */
    private static final class Law {
        static final String APL = "行政处罚法(2021)";
        static final String ACL = "行政强制法(2011)";
        static final String PUB = "市场监督管理行政处罚信息公示规定(2021)";
        static final String MPP = "市场监督管理行政处罚程序规定";
    }

    private final String path;
    private final String rule;
    private final String source;

    CaseAction(String path, String rule, String source) {
        this.path = path;
        this.rule = rule;
        this.source = source;
    }

    public String path() {
        return path;
    }

    /** The rule's ID in domain.md. */
    public String rule() {
        return rule;
    }

    public String source() {
        return source;
    }
}
