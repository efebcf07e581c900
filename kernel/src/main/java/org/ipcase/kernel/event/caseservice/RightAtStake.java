package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The right said to be infringed (涉案权利).
 *
 * @param kind e.g. {@code TRADEMARK}
 * @param number registration or patent number; a trade secret has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightAtStake(String kind, @Nullable String number, String title) {}
