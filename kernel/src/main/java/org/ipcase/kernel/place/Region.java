package org.ipcase.kernel.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the administrative divisions (行政区划), or a functional area (功能区) inside one.
 *
 * <p>Source: GB/T 2260; domain.md 8.7.
 *
 * @param code GB/T 2260, 6 digits; a unit without a confirmed code has a key with a letter in place
 *     5, so that it can never be taken for a code of the standard
 * @param zh official Chinese name without the names of the units above
 * @param en name in Latin letters, where we have one
 * @param parent code of the unit above; none for a province
 * @param validFrom first day; none if it was there before our data begin
 * @param validTo first day on which it is no longer there; none while it lasts
 * @param successor the unit to which figures and offices of an abolished one roll up
 * @param codeToBeConfirmed the code is ours and not the standard's (待核实)
 */
public record Region(
        String code,
        String zh,
        @Nullable String en,
        Level level,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        boolean codeToBeConfirmed) {

    /** Tiers of administration (层级); Chongqing has no prefectures. */
    public enum Level {
        /** 省、自治区、直辖市 */
        PROVINCE,
        /** 地级市、自治州 */
        PREFECTURE,
        /** 县、区、县级市 */
        COUNTY,
        /** 功能区: has offices and courts of its own but no code. */
        FUNCTIONAL_AREA
    }

    public boolean isCurrent(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !hasEndedBy(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }

    Region closed(LocalDate on, String into) {
        return new Region(code, zh, en, level, parent, validFrom, on, into, codeToBeConfirmed);
    }
}
