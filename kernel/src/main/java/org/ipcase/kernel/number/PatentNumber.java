package org.ipcase.kernel.number;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Patent number (专利号), e.g. {@code ZL202310123456.6}: year, type, serial, check; applications
 * before 2003-10-01 have 8 digits. Publication numbers (CN…A/B/U/S) are another thing.
 *
 * <p>Source: domain.md 8.3 (ZC 0006-2003).
 */
public final class PatentNumber {
    private static final Pattern FORM = Pattern.compile("(?:ZL)?(\\d{12}|\\d{8})\\.?([0-9X])");
    private static final int[] NEW_WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int[] OLD_WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9};

    private PatentNumber() {}

    /** Accepts the number with or without ZL, spaces and dot; stores {@code ZL….c}. */
    public static NumberCheck check(String text) {
        var form = FORM.matcher(Written.plain(text));
        if (!form.matches()) {
            return NumberCheck.malformed("A patent number is ZL, 12 (or 8) digits, a dot, a check");
        }
        var digits = form.group(1);
        if (type(digits).isEmpty()) {
            return NumberCheck.malformed(
                    "The type in a patent number is 1 or 8 (invention), 2 or 9 (utility model) or 3"
                            + " (design)");
        }
        var weights = digits.length() == 12 ? NEW_WEIGHTS : OLD_WEIGHTS;
        var check = "0123456789X".charAt(Written.weightedSum(digits, weights) % 11);
        return form.group(2).charAt(0) == check
                ? new NumberCheck.Valid("ZL" + digits + "." + check)
                : new NumberCheck.Invalid(
                        "check-digit", "The check after the dot does not fit the patent number");
    }

    /** Also refuses the number of another kind of patent: {@code wrong-kind}. */
    static NumberCheck check(String text, RightKind kind) {
        var checked = check(text);
        return switch (checked) {
            case NumberCheck.Valid(var value)
                    when !type(value.substring(2, value.indexOf('.'))).equals(Optional.of(kind)) ->
                    new NumberCheck.Invalid(
                            "wrong-kind", "The number belongs to another kind of patent");
            case NumberCheck.Valid _, NumberCheck.Doubtful _, NumberCheck.Invalid _ -> checked;
        };
    }

    private static Optional<RightKind> type(String digits) {
        return switch (digits.charAt(digits.length() == 12 ? 4 : 2)) {
            case '1', '8' -> Optional.of(RightKind.INVENTION);
            case '2', '9' -> Optional.of(RightKind.UTILITY_MODEL);
            case '3' -> Optional.of(RightKind.DESIGN);
            default -> Optional.empty();
        };
    }
}
