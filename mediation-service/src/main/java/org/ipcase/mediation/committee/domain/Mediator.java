package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mediator (调解员): a member of the body or a person it engages.
 *
 * @param committee id of the body
 * @param sub account on the platform, if the person has one; only such a person can be assigned
 * @param born never shown; proves the age that the law asks for
 * @param ties declared once and for all: disputes of these are not for this mediator
 */
public record Mediator(
        String id,
        String committee,
        String name,
        MediatorGrade grade,
        @Nullable String sub,
        LocalDate born,
        LocalDate engagedOn,
        List<Tie> ties) {
    private static final int ADULT_YEARS = 18;

    /** MED-O5: mediators are adults (人民调解法 13, 14). */
    public Mediator {
        ties = List.copyOf(ties);
        if (!isAdult(born, engagedOn)) {
            throw new IllegalArgumentException(
                    "Expected an adult mediator (MED-O5), but %s was not on %s"
                            .formatted(id, engagedOn));
        }
    }

    public Mediator(
            String id,
            String committee,
            String name,
            MediatorGrade grade,
            @Nullable String sub,
            LocalDate born,
            LocalDate engagedOn) {
        this(id, committee, name, grade, sub, born, engagedOn, List.of());
    }

    public static boolean isAdult(LocalDate born, LocalDate engagedOn) {
        return !engagedOn.isBefore(born.plusYears(ADULT_YEARS));
    }

    /**
     * Whether the mediator may not mediate a dispute of this party (回避, LIT-07, 特邀调解规定 15).
     *
     * @param creditCode of the party, if it has one
     */
    public Optional<Tie> conflictWith(String name, @Nullable String creditCode) {
        return ties.stream().filter(it -> it.isWith(name, creditCode)).findFirst();
    }
}
