package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A party by name (当事人).
 *
 * @param kind {@code ORGANISATION} or {@code PERSON}
 * @param creditCode unified social credit code of an organisation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Named(String kind, String name, @Nullable String creditCode) {}
