package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * The right in dispute (涉案权利).
 *
 * @param number registration or patent number; a trade secret or unregistered work has none
 * @param niceClass class of goods of a trademark, 1 to 45
 */
public record DisputedRight(
        RightKind kind, @Nullable String number, String title, @Nullable Integer niceClass) {}
