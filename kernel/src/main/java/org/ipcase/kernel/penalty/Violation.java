package org.ipcase.kernel.penalty;

import org.ipcase.kernel.number.RightKind;

/** Acts for which a law gives a range of fines (违法行为种类), domain.md 1.5. */
public enum Violation {
    /** 侵犯注册商标专用权 */
    TRADEMARK_INFRINGEMENT,
    /** 假冒专利 */
    PATENT_COUNTERFEITING,
    /** 侵犯著作权，同时损害公共利益 */
    COPYRIGHT_INFRINGEMENT,
    /** 侵犯植物新品种权、假冒授权品种 */
    PLANT_VARIETY,
    /** 侵犯商业秘密 */
    TRADE_SECRET,
    /** 混淆行为 */
    CONFUSION,
    /** 电子商务平台经营者未采取必要措施 */
    PLATFORM_INACTION,
    /** 商标代理机构违法 */
    TRADEMARK_AGENCY,
    /** 商标代理从业人员违法 */
    TRADEMARK_AGENT;

    /** What an infringement of the right usually is. */
    public static Violation of(RightKind right) {
        return switch (right) {
            case TRADEMARK, SPECIAL_SIGN -> TRADEMARK_INFRINGEMENT;
            case INVENTION, UTILITY_MODEL, DESIGN, LAYOUT_DESIGN -> PATENT_COUNTERFEITING;
            case COPYRIGHT, SOFTWARE -> COPYRIGHT_INFRINGEMENT;
            case PLANT_VARIETY -> PLANT_VARIETY;
            case TRADE_SECRET -> TRADE_SECRET;
            case GEOGRAPHICAL_INDICATION -> CONFUSION;
        };
    }
}
