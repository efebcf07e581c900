package org.ipcase.mediation.dispute.domain;

/**
 * Where the parties can go when mediation does not happen or fails (其他救济途径): the committee must
 * tell them (MED-04, MED-10; 人民调解法 26).
 */
public enum NextRoute {
    ARBITRATION("可依据仲裁协议向仲裁委员会申请仲裁", "Arbitration, if the parties have an arbitration agreement"),
    ADMINISTRATIVE(
            "可向有管辖权的知识产权行政部门投诉或者请求处理", "A complaint or request to the competent IP authority"),
    COURT("可依法向人民法院提起诉讼", "A suit in the people's court");

    private final String zh;
    private final String en;

    NextRoute(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
