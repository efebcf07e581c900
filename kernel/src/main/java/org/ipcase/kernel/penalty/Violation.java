package org.ipcase.kernel.penalty;

import java.util.Optional;
import org.ipcase.kernel.number.RightKind;

/** Acts for which a law gives a range of fines (违法行为种类), domain.md 1.5. */
public enum Violation {
    /** 侵犯注册商标专用权 */
    TRADEMARK_INFRINGEMENT,
    /** 侵犯奥林匹克标志专有权 */
    SPECIAL_SIGN_INFRINGEMENT,
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

    /**
     * What an infringement of the right usually is; empty where none of the laws of domain.md 1.5
     * is about that right: a layout design is no patent and a special sign no trade mark, so the
     * office has to name the act.
     */
    public static Optional<Violation> of(RightKind right) {
        return switch (right) {
            case TRADEMARK -> Optional.of(TRADEMARK_INFRINGEMENT);
            case INVENTION, UTILITY_MODEL, DESIGN -> Optional.of(PATENT_COUNTERFEITING);
            case COPYRIGHT, SOFTWARE -> Optional.of(COPYRIGHT_INFRINGEMENT);
            case PLANT_VARIETY -> Optional.of(PLANT_VARIETY);
            case TRADE_SECRET -> Optional.of(TRADE_SECRET);
            case GEOGRAPHICAL_INDICATION -> Optional.of(CONFUSION);
            case LAYOUT_DESIGN, SPECIAL_SIGN -> Optional.empty();
        };
    }
}
