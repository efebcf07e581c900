package org.ipcase.mediation.performance.domain;

import java.time.LocalDate;

/**
 * How an agreement is performed (协议履行). It opens by itself when the agreement takes effect, with
 * the instalments that were agreed. The debtor reports, the other side or the committee records;
 * the committee visits (回访, MED-14, 人民调解法 31). What is not performed in time is a default: a
 * confirmed agreement can then be enforced within two years (MED-21), any other goes to court as a
 * contract (人民调解法 32).
 */
public sealed interface Performance {
    /** Before the first commit. */
    record NotOpened() implements Performance {}

    sealed interface OnFile extends Performance {
        PerformanceFile file();
    }

    /** 履行中 */
    record Performing(PerformanceFile file) implements OnFile {}

    /** 已履行 */
    record Performed(PerformanceFile file) implements OnFile {}

    /** 部分履行: something was performed, something was not in time. */
    record Partly(PerformanceFile file) implements OnFile {}

    /** 不履行 */
    record Defaulted(PerformanceFile file) implements OnFile {}

    /** 已申请强制执行 */
    record Enforcement(PerformanceFile file, String court, LocalDate on) implements OnFile {}

    /** 已向人民法院起诉 */
    record Sued(PerformanceFile file, String court, LocalDate on) implements OnFile {}

    /** Name of the state in the API. */
    default String apiState() {
        return switch (this) {
            case NotOpened _ -> "NOT_OPENED";
            case Performing _ -> "PERFORMING";
            case Performed _ -> "PERFORMED";
            case Partly _ -> "PARTLY";
            case Defaulted _ -> "DEFAULTED";
            case Enforcement _ -> "ENFORCEMENT";
            case Sued _ -> "SUED";
        };
    }
}
