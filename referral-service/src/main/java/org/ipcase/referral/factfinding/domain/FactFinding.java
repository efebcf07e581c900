package org.ipcase.referral.factfinding.domain;

/**
 * What a served decision of an agency found (行政认定事实): known from the day of service, open while a
 * remedy may be or is filed, confirmed or overturned when one ends.
 */
public sealed interface FactFinding {

    /** Before the case told of it. */
    record NotTold() implements FactFinding {}

    record Told(Finding finding) implements FactFinding {}

    /**
     * As it is recorded; that the period to sue has passed is no event, see {@link Standing}.
     *
     * <p>{@code NOT_TOLD}, {@code SERVED}, {@code CONTESTED}, {@code CONFIRMED} or {@code
     * OVERTURNED}
     */
    default String stateName() {
        return switch (this) {
            case NotTold _ -> "NOT_TOLD";
            case Told(var finding) ->
                    finding.overturned()
                            ? "OVERTURNED"
                            : finding.pending()
                                    ? "CONTESTED"
                                    : finding.confirmed().isPresent() ? "CONFIRMED" : "SERVED";
        };
    }
}
