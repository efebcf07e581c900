package org.ipcase.kernel.number;

import java.util.regex.Pattern;

/**
 * Numbers of registered rights other than patents (权利登记号). Their formats changed over the years, so
 * that an unusual one is taken with a warning (domain.md 8.4, validation policy).
 */
public final class RightNumber {
    private static final Pattern TRADEMARK_AS_SHOWN = Pattern.compile("第(.+)号");
    private static final Pattern TRADEMARK = Pattern.compile("G?\\d{1,8}[A-Z]{0,2}");
    private static final Pattern WORK = Pattern.compile("[\\u4e00-\\u9fa5]作登字-\\d{4}-[A-L]-\\d{8}");
    private static final Pattern SOFTWARE = Pattern.compile("\\d{4}SR\\d{6,7}|软著登字第\\d{6,8}号");
    private static final Pattern PLANT_VARIETY =
            Pattern.compile("CNA\\d{8}\\.\\d|CNA\\d{11}|\\d{8}");
    private static final Pattern GEOGRAPHICAL_INDICATION =
            Pattern.compile("G?\\d{1,8}[A-Z]{0,2}|AGI\\d{2,10}|.*公告.*\\d+.*号.*");
    private static final Pattern LAYOUT_DESIGN = Pattern.compile("BS\\.\\d{8,11}(\\.[0-9X])?");
    private static final Pattern CUSTOMS_RECORD = Pattern.compile("[TPC]\\d{4}-\\d{4,7}");

    private RightNumber() {}

    /** 商标注册号: {@code 12345678}, split {@code 12345678A}, Madrid {@code G1234567}. */
    public static NumberCheck trademark(String text) {
        var shown = TRADEMARK_AS_SHOWN.matcher(Written.plain(text));
        return soft(
                TRADEMARK,
                shown.matches() ? shown.group(1) : text,
                "A trademark number has up to 8 digits, G before a Madrid one, letters after a split");
    }

    /** 作品登记号: {@code 川作登字-2023-F-00012345}. */
    public static NumberCheck work(String text) {
        return soft(WORK, text, "A work is registered as 川作登字-yyyy-letter-8 digits");
    }

    /** 软件著作权登记号 or certificate: {@code 2023SR0123456}, {@code 软著登字第1234567号}. */
    public static NumberCheck software(String text) {
        return soft(SOFTWARE, text, "Software is registered as yyyySR and 6 or 7 digits");
    }

    /** 品种权号: agriculture {@code CNA…}, forestry 8 digits. */
    public static NumberCheck plantVariety(String text) {
        return soft(PLANT_VARIETY, text, "A variety is CNA and digits, or 8 digits in forestry");
    }

    /** 地理标志: trademark number, agricultural {@code AGI…}, or announcement of the product. */
    public static NumberCheck geographicalIndication(String text) {
        return soft(
                GEOGRAPHICAL_INDICATION,
                text,
                "A geographical indication is a trademark, AGI or announcement number");
    }

    /** 布图设计登记号: {@code BS.…}. */
    public static NumberCheck layoutDesign(String text) {
        return soft(LAYOUT_DESIGN, text, "A layout design is BS. and digits");
    }

    /** 海关备案号: {@code T2023-123456}; T trademark, P patent, C copyright. */
    public static NumberCheck customsRecord(String text) {
        return soft(CUSTOMS_RECORD, text, "A customs record is T, P or C, the year and a serial");
    }

    private static NumberCheck soft(Pattern usual, String text, String reason) {
        var plain = Written.plain(text);
        return usual.matcher(plain).matches()
                ? new NumberCheck.Valid(plain)
                : new NumberCheck.Doubtful(plain, reason);
    }
}
