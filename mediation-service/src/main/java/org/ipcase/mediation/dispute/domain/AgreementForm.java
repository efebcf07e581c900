package org.ipcase.mediation.dispute.domain;

/** Form of a mediation agreement (协议形式, 人民调解法 28). */
public enum AgreementForm {
    /** 书面: effective when all have signed and the committee has sealed (MED-12). */
    WRITTEN,
    /** 口头: effective on the day it is reached, the mediator records it (MED-13). */
    ORAL
}
