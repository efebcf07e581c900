package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who submitted (权利人), with what opens the record to them on the platform.
 *
 * @param sub account that submitted
 * @param agency id of the company or office the account acts for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightsHolder(String name, String sub, String agency, @Nullable String creditCode) {}
