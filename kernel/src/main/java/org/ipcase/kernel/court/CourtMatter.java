package org.ipcase.kernel.court;

import java.util.Set;
import org.ipcase.kernel.number.RightKind;

/** What a dispute is about, as far as it decides on the tier of the court (案由类别). */
public enum CourtMatter {
    /** 发明专利 */
    INVENTION,
    /** 实用新型专利 */
    UTILITY_MODEL,
    /** 植物新品种 */
    PLANT_VARIETY,
    /** 集成电路布图设计 */
    LAYOUT_DESIGN,
    /** 技术秘密 */
    TECHNICAL_SECRET,
    /** 计算机软件 */
    SOFTWARE,
    /** 外观设计专利 */
    DESIGN,
    /** 涉驰名商标认定 */
    WELL_KNOWN_MARK,
    /** 国务院部门、县级以上地方人民政府、海关行政行为 */
    ACT_OF_AUTHORITY,
    /** 商标 */
    TRADEMARK,
    /** 作品著作权 */
    COPYRIGHT,
    /** 地理标志 */
    GEOGRAPHICAL_INDICATION,
    /** 经营秘密 */
    BUSINESS_SECRET,
    /** 特殊标志 */
    SPECIAL_SIGN;

    /** What moves a dispute to another tier than its right alone would (影响管辖的情形). */
    public enum Circumstance {
        /** The secret is technical, not commercial (技术秘密). */
        TECHNICAL_SECRET,
        /** The court is asked to find that a mark is well known (驰名商标认定). */
        WELL_KNOWN_MARK,
        /** An act of an authority named in art. 2 is challenged (行政行为). */
        ACT_OF_AUTHORITY
    }

    /**
     * The matter of a dispute about a right. A technical right stays technical whoever acted: art.
     * 1 names administrative cases too.
     */
    public static CourtMatter of(RightKind right, Set<Circumstance> circumstances) {
        return switch (right) {
            case INVENTION -> INVENTION;
            case UTILITY_MODEL -> UTILITY_MODEL;
            case PLANT_VARIETY -> PLANT_VARIETY;
            case LAYOUT_DESIGN -> LAYOUT_DESIGN;
            case SOFTWARE -> SOFTWARE;
            case DESIGN -> DESIGN;
            case TRADE_SECRET ->
                    circumstances.contains(Circumstance.TECHNICAL_SECRET)
                            ? TECHNICAL_SECRET
                            : raised(BUSINESS_SECRET, circumstances);
            case TRADEMARK ->
                    circumstances.contains(Circumstance.WELL_KNOWN_MARK)
                            ? WELL_KNOWN_MARK
                            : raised(TRADEMARK, circumstances);
            case COPYRIGHT -> raised(COPYRIGHT, circumstances);
            case GEOGRAPHICAL_INDICATION -> raised(GEOGRAPHICAL_INDICATION, circumstances);
            case SPECIAL_SIGN -> raised(SPECIAL_SIGN, circumstances);
        };
    }

    private static CourtMatter raised(CourtMatter plain, Set<Circumstance> circumstances) {
        return circumstances.contains(Circumstance.ACT_OF_AUTHORITY) ? ACT_OF_AUTHORITY : plain;
    }
}
