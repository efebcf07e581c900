package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A people's mediator (人民调解员): a member of the committee or a person it engages.
 *
 * @param committee agency id of the committee
 * @param sub account on the platform, if the person has one; only such a person can be assigned
 * @param born never shown; proves the age that the law asks for
 */
public record Mediator(
        String id,
        String committee,
        String name,
        MediatorGrade grade,
        @Nullable String sub,
        LocalDate born,
        LocalDate engagedOn) {
    private static final int ADULT_YEARS = 18;

    /** MED-O5: mediators are adults (人民调解法 13, 14). */
    public Mediator {
        if (engagedOn.isBefore(born.plusYears(ADULT_YEARS))) {
            throw new IllegalArgumentException(
                    "Expected an adult mediator (MED-O5), but %s was not on %s"
                            .formatted(id, engagedOn));
        }
    }
}
