package org.ipcase.cases.keyprotection;

import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;

/**
 * That a right or its holder is on the key-protection list (重点保护提示), for the officers who handle
 * its matters.
 *
 * @param by which of the two is listed
 * @param until last day of the entry
 */
public record KeyListing(
        RecordId entry, String number, By by, String agencyName, String ground, LocalDate until) {
    /** What the entry names (名录对象). */
    public enum By {
        /** 权利 */
        RIGHT,
        /** 权利人 */
        HOLDER
    }
}
