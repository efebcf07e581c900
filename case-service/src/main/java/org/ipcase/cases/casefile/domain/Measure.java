package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A measure on goods or evidence (强制措施、先行登记保存), with its own protective limits, which never move to
 * a later day (CLK-10).
 *
 * @param number within the case
 * @param legalBasis article that gives the power, as numbered on the day of the measure
 * @param region where it was taken, GB/T 2260
 * @param reference assistance request or joint action that allows it outside the territory (REQ-16)
 * @param document number of the decision handed over on the spot
 * @param approvedOn day of the head's approval; null while an urgent one is not approved
 * @param clocks its limit, and the 24 hours of an urgent one
 */
public record Measure(
        int number,
        Kind kind,
        String legalBasis,
        List<Item> items,
        String region,
        String place,
        @Nullable String reference,
        String document,
        Instant takenAt,
        boolean urgent,
        @Nullable LocalDate approvedOn,
        @Nullable End end,
        List<LegalClock> clocks) {

    public Measure {
        items = List.copyOf(items);
        clocks = List.copyOf(clocks);
    }

    /** 措施种类 */
    public enum Kind {
        /** 先行登记保存 (CASE-10) */
        REGISTRATION_PRESERVATION,
        /** 查封 (CASE-11) */
        SEAL,
        /** 扣押 (CASE-11) */
        SEIZURE,
        /** 冻结 (CASE-12): no office on this platform has the power. */
        FREEZE;

        boolean onGoods() {
            return this == SEAL || this == SEIZURE;
        }
    }

    /** A line of the list handed over (物品清单). */
    public record Item(String name, long quantity, @Nullable String unit, @Nullable String mark) {}

    /** How it ended (处理). */
    public record End(Outcome outcome, LocalDate on, String note) {}

    /** 解除或者处理结果 */
    public enum Outcome {
        /** 解除，退还 */
        RELEASED,
        /** 采取记录、复制、拍照、录像等证据保全措施后返还 */
        COPIED_AND_RETURNED,
        /** 送交检测、检验、检疫、鉴定 */
        SENT_TO_EXAMINATION,
        /** 改为查封、扣押 */
        SEALED_OR_SEIZED,
        /** 依法没收 */
        CONFISCATED,
        /** 随案移送 */
        HANDED_OVER
    }

    boolean active() {
        return end == null;
    }

    /** The protective limit itself, and not the 24 hours of an urgent measure. */
    LegalClock limit() {
        return clocks.getFirst();
    }

    /** Whether the limit is over on that moment: what is kept longer is kept without ground. */
    public boolean lapsed(Instant now) {
        return end == null && limit().state().running() && !now.isBefore(limit().due());
    }

    Measure with(List<LegalClock> changed) {
        return new Measure(
                number,
                kind,
                legalBasis,
                items,
                region,
                place,
                reference,
                document,
                takenAt,
                urgent,
                approvedOn,
                end,
                changed);
    }

    Measure approved(LocalDate on) {
        return new Measure(
                number,
                kind,
                legalBasis,
                items,
                region,
                place,
                reference,
                document,
                takenAt,
                urgent,
                on,
                end,
                clocks);
    }

    Measure ended(End how) {
        return new Measure(
                number,
                kind,
                legalBasis,
                items,
                region,
                place,
                reference,
                document,
                takenAt,
                urgent,
                approvedOn,
                how,
                clocks);
    }
}
