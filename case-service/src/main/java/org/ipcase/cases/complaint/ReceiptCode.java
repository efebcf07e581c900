package org.ipcase.cases.complaint;

import java.security.SecureRandom;

/**
 * The secret half of a receipt (查询码): with the number it opens the public progress page, so it
 * cannot be guessed from another receipt.
 */
final class ReceiptCode {
    /** Without 0, O, 1, I, L: read out over the phone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    static String next() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
