package org.ipcase.kernel.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal days on which a rule is in force (施行期间), both included.
 *
 * @param from null if it began before anything this platform handles
 * @param to null while it is in force
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Validity ALWAYS = new Validity(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether no end is known. */
    public boolean open() {
        return to == null;
    }
}
