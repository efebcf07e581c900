package org.ipcase.cases.customsdetention.domain;

/** Why goods are released (放行情形). Source: CIPR art. 16, 24. */
public enum ReleaseGround {
    /** 权利人逾期未申请或者未提供担保 (CUS-05) */
    NO_APPLICATION,
    /** 期满未收到法院协助执行通知 (CUS-09, CUS-10) */
    NO_COURT_NOTICE,
    /** 权利人撤回申请 */
    WITHDRAWN,
    /** 法院解除 */
    COURT_LIFTED
}
