package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What accompanies a referral whatever its state (随案事项): periods missed, a penalty decided
 * meanwhile, advice asked for, letters that move nothing.
 *
 * @param overdue periods that were missed; from the first on the procuratorate reads (REQ-03)
 * @param penalty a penalty that the case decided
 */
public record Annex(
        List<Overdue> overdue,
        Optional<Penalty> penalty,
        List<Consultation> consultations,
        List<Letter> letters) {
    public static final Annex EMPTY = new Annex(List.of(), Optional.empty(), List.of(), List.of());

    public Annex {
        overdue = List.copyOf(overdue);
        consultations = List.copyOf(consultations);
        letters = List.copyOf(letters);
    }

    /**
     * A period that somebody missed.
     *
     * @param rule e.g. {@code REF-05}
     */
    public record Overdue(String rule, Instant breachedAt, Instant noticedAt) {}

    /**
     * A penalty decided in the case of a suspected crime (以罚代刑风险): REF-08.
     *
     * @param copiesSent when the copies went to police and procuratorate
     */
    public record Penalty(
            Optional<String> documentNumber, LocalDate decidedOn, Optional<Copies> copiesSent) {
        /**
         * @param holderToldOn day on which the right holder was told in writing
         */
        public record Copies(Instant at, String by, LocalDate holderToldOn, boolean late) {}
    }

    Annex with(Overdue next) {
        var all = new ArrayList<>(overdue);
        all.add(next);
        return new Annex(all, penalty, consultations, letters);
    }

    Annex with(Penalty next) {
        return new Annex(overdue, Optional.of(next), consultations, letters);
    }

    Annex with(Letter next) {
        var all = new ArrayList<>(letters);
        all.add(next);
        return new Annex(overdue, penalty, consultations, all);
    }

    /** A consultation, new or answered. */
    Annex with(Consultation next) {
        var all = new ArrayList<>(consultations);
        all.removeIf(it -> it.id().equals(next.id()));
        all.add(next);
        return new Annex(overdue, penalty, all, letters);
    }

    Optional<Consultation> consultation(String id) {
        return consultations.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
