package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the procuratorate does beside the police (提前介入、立案监督): DUAL-02, DUAL-03. */
public record Oversight(
        Optional<Assignment> assignment, List<Advice> advices, Supervision supervision) {
    public static final Oversight NONE =
            new Oversight(Optional.empty(), List.of(), new Supervision(Stage.NONE, List.of()));

    public Oversight {
        advices = List.copyOf(advices);
    }

    /**
     * @param late whether the three working days of DUAL-02 had passed
     */
    public record Assignment(String prosecutor, Instant at, boolean late) {}

    /** To the police; the reporter does not see it. */
    public record Advice(Kind kind, String text, String by, Instant at) {
        public enum Kind {
            /** 提前介入意见 */
            EARLY_INTERVENTION,
            /** 取证建议 */
            EVIDENCE
        }
    }

    /** How far filing supervision has come (立案监督), as REF-18b to REF-20. */
    public enum Stage {
        NONE,
        /** 申请立案监督 */
        REQUESTED,
        /** 要求说明不立案理由 */
        REASONS_DEMANDED,
        /** 已说明理由 */
        REASONS_GIVEN,
        /** 理由成立 */
        REASONS_ACCEPTED,
        /** 通知立案 */
        FILING_ORDERED
    }

    public record Entry(
            Stage stage, String text, Optional<String> documentNumber, String by, Instant at) {}

    public record Supervision(Stage stage, List<Entry> entries) {
        public Supervision {
            entries = List.copyOf(entries);
        }

        Supervision plus(Entry entry) {
            var all = new ArrayList<>(entries);
            all.add(entry);
            return new Supervision(entry.stage(), all);
        }

        /** The latest entry of a stage. */
        Optional<Entry> last(Stage wanted) {
            return entries.stream()
                    .filter(entry -> entry.stage() == wanted)
                    .reduce((_, later) -> later);
        }
    }

    Oversight with(Assignment assigned) {
        return new Oversight(Optional.of(assigned), advices, supervision);
    }

    Oversight with(Advice advice) {
        var all = new ArrayList<>(advices);
        all.add(advice);
        return new Oversight(assignment, all, supervision);
    }

    Oversight with(Entry entry) {
        return new Oversight(assignment, advices, supervision.plus(entry));
    }
}
