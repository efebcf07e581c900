package org.ipcase.kernel.number;

import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码) of an organisation.
 *
 * <p>Source: GB 32100-2015, organisation part GB 11714; domain.md 8.1.
 */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM =
            Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    /** Refuses a wrong form or check character; doubts a wrong organisation code (8.1). */
    public static NumberCheck check(String text) {
        var code = Written.plain(text);
        if (!FORM.matcher(code).matches()) {
            return NumberCheck.malformed(
                    "A credit code has 18 digits and capital letters without I, O, S, V, Z");
        }
        if (code.charAt(17) != checkCharacter(code)) {
            return new NumberCheck.Invalid(
                    "check-digit", "The last character of the credit code does not fit the others");
        }
        if (code.charAt(16) != organisationCheck(code.substring(8, 16))) {
            return new NumberCheck.Doubtful(
                    code, "The organisation code inside the credit code has a wrong check digit");
        }
        return new NumberCheck.Valid(code);
    }

    private static char checkCharacter(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String organisation) {
        var sum = 0;
        for (var i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            // Here every letter counts, A = 10 … Z = 35, unlike in the credit code itself.
            sum += Character.getNumericValue(organisation.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11);
    }
}
