package org.ipcase.kernel.number;

import org.ipcase.kernel.actor.OfficeFunction;

/** Kinds of IP right (知识产权类型), each with the form of its number (domain.md 8.3, 8.4). */
public enum RightKind {
    /** 商标权 */
    TRADEMARK,
    /** 发明专利 */
    INVENTION,
    /** 实用新型专利 */
    UTILITY_MODEL,
    /** 外观设计专利 */
    DESIGN,
    /** 作品著作权 */
    COPYRIGHT,
    /** 计算机软件著作权 */
    SOFTWARE,
    /** 植物新品种权 */
    PLANT_VARIETY,
    /** 地理标志 */
    GEOGRAPHICAL_INDICATION,
    /** 商业秘密 */
    TRADE_SECRET,
    /** 集成电路布图设计 */
    LAYOUT_DESIGN,
    /** 特殊标志 */
    SPECIAL_SIGN;

    /** Patent numbers are refused when wrong; the others only raise a doubt (8.4). */
    public NumberCheck check(String number) {
        return switch (this) {
            case INVENTION, UTILITY_MODEL, DESIGN -> PatentNumber.check(number, this);
            case TRADEMARK -> RightNumber.trademark(number);
            case COPYRIGHT -> RightNumber.work(number);
            case SOFTWARE -> RightNumber.software(number);
            case PLANT_VARIETY -> RightNumber.plantVariety(number);
            case GEOGRAPHICAL_INDICATION -> RightNumber.geographicalIndication(number);
            case LAYOUT_DESIGN -> RightNumber.layoutDesign(number);
            case TRADE_SECRET ->
                    new NumberCheck.Doubtful(number, "A trade secret has no registration number");
            case SPECIAL_SIGN -> new NumberCheck.Valid(Written.plain(number));
        };
    }

    /** The function of the offices that act against its infringement (执法职能), domain.md 6.1. */
    public OfficeFunction enforcement() {
        return switch (this) {
            case TRADEMARK, SPECIAL_SIGN -> OfficeFunction.TRADEMARK_ENFORCEMENT;
            case INVENTION, UTILITY_MODEL, DESIGN, LAYOUT_DESIGN ->
                    OfficeFunction.PATENT_ENFORCEMENT;
            case COPYRIGHT, SOFTWARE -> OfficeFunction.COPYRIGHT_ENFORCEMENT;
            case PLANT_VARIETY -> OfficeFunction.PLANT_VARIETY_AGRICULTURE;
            case GEOGRAPHICAL_INDICATION -> OfficeFunction.GI_PROTECTION;
            case TRADE_SECRET -> OfficeFunction.UNFAIR_COMPETITION;
        };
    }
}
