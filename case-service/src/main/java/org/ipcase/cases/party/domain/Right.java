package org.ipcase.cases.party.domain;

import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * The right said to be infringed (涉案权利).
 *
 * @param number registration, patent or variety number; a trade secret has none
 * @param doubt why the number looks unusual; null if it does not (domain.md 8.4: soft check)
 * @param title name of the mark, patent, work or variety
 * @param niceClass class of goods or services of a mark, 1 to 45
 */
public record Right(
        RightKind kind,
        @Nullable String number,
        @Nullable String doubt,
        String title,
        @Nullable Integer niceClass) {

    /**
     * The function of the office that is competent (职能), domain.md 6.1 (REQ-15).
     *
     * @param ruling whether the holder asks for a ruling on a patent infringement dispute (专利法 65)
     *     and not for a penalty on counterfeiting (专利法 68)
     */
    public OfficeFunction function(boolean ruling) {
        return switch (kind) {
            case INVENTION, UTILITY_MODEL, DESIGN, LAYOUT_DESIGN ->
                    ruling ? OfficeFunction.PATENT_RULING : kind.enforcement();
            case TRADEMARK,
                    COPYRIGHT,
                    SOFTWARE,
                    PLANT_VARIETY,
                    GEOGRAPHICAL_INDICATION,
                    TRADE_SECRET,
                    SPECIAL_SIGN ->
                    kind.enforcement();
        };
    }
}
