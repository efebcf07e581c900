package org.ipcase.kernel.number;

import java.text.Normalizer;
import java.util.Locale;

/** How people write numbers: spaces between, full-width digits, small letters (书写形式). */
final class Written {
    private Written() {}

    /** The same number without spaces, in half-width capitals. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Σ value × weight over the first characters of a text that is made of digits. */
    static int weightedSum(String digits, int... weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }
}
