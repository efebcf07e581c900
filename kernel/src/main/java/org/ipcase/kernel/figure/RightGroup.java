package org.ipcase.kernel.figure;

import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;

/**
 * Kinds of right as figures tell them apart (统计口径的权利类型): coarse enough that a complaint, a
 * mediation and a criminal referral about the same right fall into the same one.
 */
public enum RightGroup {
    TRADEMARK("商标", "trade marks"),
    PATENT("专利", "patents"),
    COPYRIGHT("著作权", "copyright"),
    TRADE_SECRET("商业秘密", "trade secrets"),
    PLANT_VARIETY("植物新品种", "plant varieties"),
    GEOGRAPHICAL_INDICATION("地理标志", "geographical indications"),
    OTHER("其他", "others");

    private final Bilingual title;

    RightGroup(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    public Bilingual title() {
        return title;
    }

    public static RightGroup of(RightKind kind) {
        return switch (kind) {
            case TRADEMARK -> TRADEMARK;
            case INVENTION, UTILITY_MODEL, DESIGN -> PATENT;
            case COPYRIGHT, SOFTWARE -> COPYRIGHT;
            case PLANT_VARIETY -> PLANT_VARIETY;
            case GEOGRAPHICAL_INDICATION -> GEOGRAPHICAL_INDICATION;
            case TRADE_SECRET -> TRADE_SECRET;
            case LAYOUT_DESIGN, SPECIAL_SIGN -> OTHER;
        };
    }

    public static RightGroup of(Crime crime) {
        return switch (crime.repeatGroup()) {
            case TRADEMARK -> TRADEMARK;
            case PATENT -> PATENT;
            case COPYRIGHT -> COPYRIGHT;
            case TRADE_SECRET -> TRADE_SECRET;
        };
    }
}
