package org.ipcase.kernel.penalty;

/** Signs of intent (故意情形). Source: 法释〔2021〕4号 art. 3 (PUN-02). */
public enum IntentIndicator {
    /** 经通知、警告后仍继续侵权 */
    AFTER_NOTICE,
    /** 是权利人的法定代表人、管理人、实际控制人 */
    MANAGER_OR_CONTROLLER,
    /** 有劳动、劳务、合作、许可、经销、代理、代表等关系且接触过该权利 */
    EMPLOYMENT_LICENCE_AGENCY,
    /** 有业务往来或者进行过磋商且接触过该权利 */
    NEGOTIATIONS,
    /** 盗版、假冒注册商标 */
    PIRACY_OR_COUNTERFEIT,
    /** 其他可以认定为故意的情形 */
    OTHER
}
