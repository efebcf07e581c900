package org.ipcase.kernel.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resident identity number (公民身份号码). The region in it may be one abolished long ago and is not
 * checked.
 *
 * <p>Source: GB 11643-1999; domain.md 8.2.
 */
public final class ResidentId {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private ResidentId() {}

    /**
     * @param today day in Asia/Shanghai; nobody is born after it
     */
    public static NumberCheck check(String text, LocalDate today) {
        var number = Written.plain(text);
        if (!FORM.matcher(number).matches()) {
            return NumberCheck.malformed(
                    "A resident identity number has 17 digits and a digit or X");
        }
        var born = birthDay(number);
        if (born.isEmpty()) {
            return NumberCheck.malformed("The birth date in the number does not exist");
        }
        if (born.get().isAfter(today)) {
            return new NumberCheck.Invalid(
                    "in-future", "The birth date in the number lies in the future");
        }
        var check = "10X98765432".charAt(Written.weightedSum(number, WEIGHTS) % 11);
        return number.charAt(17) == check
                ? new NumberCheck.Valid(number)
                : new NumberCheck.Invalid(
                        "check-digit", "The last character of the number does not fit the others");
    }

    private static Optional<LocalDate> birthDay(String number) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(number, 6, 10, 10),
                            Integer.parseInt(number, 10, 12, 10),
                            Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
