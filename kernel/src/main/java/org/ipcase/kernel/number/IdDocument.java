package org.ipcase.kernel.number;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Kinds of identity document (证件类型); foreigners and residents of Hong Kong, Macao and Taiwan use
 * others than the resident identity card (domain.md 8.2).
 */
public enum IdDocument {
    /** 居民身份证 */
    RESIDENT_ID,
    /** 护照 */
    PASSPORT,
    /** 港澳居民来往内地通行证 */
    HONG_KONG_MACAO_PERMIT,
    /** 台湾居民来往大陆通行证 */
    TAIWAN_PERMIT,
    /** 外国人永久居留身份证 */
    PERMANENT_RESIDENCE_PERMIT,
    /** 其他证件 */
    OTHER;

    private static final Pattern USUAL = Pattern.compile("[0-9A-Z()/-]{5,30}");

    public NumberCheck check(String number, LocalDate today) {
        return switch (this) {
            case RESIDENT_ID -> ResidentId.check(number, today);
            case PASSPORT,
                    HONG_KONG_MACAO_PERMIT,
                    TAIWAN_PERMIT,
                    PERMANENT_RESIDENCE_PERMIT,
                    OTHER -> {
                var plain = Written.plain(number);
                yield USUAL.matcher(plain).matches()
                        ? new NumberCheck.Valid(plain)
                        : new NumberCheck.Doubtful(plain, "Unusual form of a document number");
            }
        };
    }

    /**
     * What screens and answers show of a document's number: the first 6 and the last 2 characters
     * of a resident id (domain.md 8.2), fewer of a shorter one, so that at least half stays hidden.
     */
    public static String masked(String number) {
        var head = Math.min(6, number.length() / 3);
        var tail = Math.min(2, number.length() / 6);
        return number.substring(0, head)
                + "*".repeat(number.length() - head - tail)
                + number.substring(number.length() - tail);
    }
}
