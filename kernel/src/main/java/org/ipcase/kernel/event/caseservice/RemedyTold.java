package org.ipcase.kernel.event.caseservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or a suit against a decision (行政复议、行政诉讼), CASE-23.
 *
 * @param number within the case
 * @param kind {@code RECONSIDERATION} or {@code SUIT}
 * @param outcome {@code UPHELD}, {@code CHANGED}, {@code QUASHED}, {@code ILLEGAL}, {@code VOID} or
 *     {@code WITHDRAWN}; absent while it is pending
 * @param endedOn when the outcome took effect
 * @param document number of the decision or judgment that ended it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemedyTold(
        int number,
        String kind,
        LocalDate filedOn,
        @Nullable String outcome,
        @Nullable LocalDate endedOn,
        @Nullable String document) {}
