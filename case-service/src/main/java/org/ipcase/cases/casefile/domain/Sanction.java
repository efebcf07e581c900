package org.ipcase.cases.casefile.domain;

/** Kinds of sanction besides fine and confiscated gains (处罚种类). Source: 行政处罚法(2021) art. 9, 63. */
public enum Sanction {
    /** 警告 */
    WARNING(false),
    /** 通报批评 */
    CRITICISM(false),
    /** 责令停止违法行为 */
    STOP_ORDER(false),
    /** 没收非法财物 */
    CONFISCATE_GOODS(false),
    /** 降低资质等级 */
    LOWER_GRADE(true),
    /** 吊销许可证件 */
    REVOKE_LICENCE(true),
    /** 责令停产停业 */
    STOP_PRODUCTION(true),
    /** 责令关闭 */
    CLOSURE(true),
    /** 限制从业 */
    BAN(true);

    private final boolean heavy;

    Sanction(boolean heavy) {
        this.heavy = heavy;
    }

    /** Whether a hearing may be asked for whatever the amount (CASE-19). */
    public boolean heavy() {
        return heavy;
    }
}
