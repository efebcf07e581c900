package org.ipcase.mediation.performance.domain;

import java.time.LocalDate;

/**
 * A follow-up visit of the committee (回访记录, MED-14): 人民调解法 31.
 *
 * @param by name of the person who visited
 */
public record Visit(LocalDate on, Manner manner, String findings, String by) {
    public enum Manner {
        /** 实地 */
        ON_SITE,
        /** 电话 */
        PHONE,
        /** 在线 */
        ONLINE
    }
}
