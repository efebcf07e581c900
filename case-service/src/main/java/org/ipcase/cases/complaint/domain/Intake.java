package org.ipcase.cases.complaint.domain;

/**
 * Kinds of submission (来源类型), domain.md 1.1; each has its own law and must not be mixed with
 * another.
 */
public enum Intake {
    /** 权利人投诉、请求处理 (商标法 60/74, 专利法 65, 种子法 72, 著作权法 53) */
    RIGHTS_HOLDER_REQUEST,
    /** 投诉: a consumer's dispute (CRM) */
    CONSUMER_COMPLAINT,
    /** 举报: anyone reports a violation (CRM, MPP) */
    REPORT,
    /** 其他部门移送、上级交办 (MPP 18) */
    TRANSFER_IN,
    /** 监督检查发现 (MPP 18) */
    SELF_FOUND,
    /** 平台线索 (电商法; AUCL 21) */
    PLATFORM_CLUE;

    /**
     * Whether the office decides on acceptance (受理) before anything else. A lead needs none:
     * whether it becomes a case is decided by filing (CASE-02).
     *
     * <p>Source: CR-05; the complaint rules apply to a rights holder by analogy (CRM-OLD 38).
     */
    public boolean needsAcceptance() {
        return this == RIGHTS_HOLDER_REQUEST || this == CONSUMER_COMPLAINT;
    }
}
