package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A period that runs while the parties mediate (调解期间并行期限, REQ-23).
 *
 * @param interruptedBy number of the application that interrupted the limitation (民法典 195): the
 *     proof that it runs anew from that day
 */
public record ParallelPeriod(
        Kind kind, LegalClock clock, @Nullable String interruptedBy, String note) {
    public enum Kind {
        /** 诉讼时效 */
        LIMITATION("REQ-23-LIMITATION"),
        /** 诉前保全后起诉 */
        PRESERVATION("CRT-01-SUE"),
        /** 平台转送声明后等待投诉或者起诉 */
        TAKEDOWN("ECN-05");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }
}
