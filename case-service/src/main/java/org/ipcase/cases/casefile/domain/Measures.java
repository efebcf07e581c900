package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.clock.LegalClock;

/**
 * Measures of a case and what the head permitted beforehand (强制措施台账).
 *
 * @param permits approvals given before a measure
 */
public record Measures(List<Permit> permits, List<Measure> taken) {
    static final Measures NONE = new Measures(List.of(), List.of());

    public Measures {
        permits = List.copyOf(permits);
        taken = List.copyOf(taken);
    }

    /**
     * 事前批准.
     *
     * @param scope what may be sealed, seized or registered, and where
     * @param used whether a measure was taken on it
     */
    public record Permit(int number, Measure.Kind kind, String scope, LocalDate on, boolean used) {}

    /**
     * The oldest one left that was given beforehand: what comes later permits nothing before it.
     */
    Optional<Permit> unused(Measure.Kind kind, LocalDate taken) {
        return permits.stream()
                .filter(it -> it.kind() == kind && !it.used() && !it.on().isAfter(taken))
                .findFirst();
    }

    Optional<Measure> find(int number) {
        return taken.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The clocks of what has not ended yet. */
    List<LegalClock> clocks() {
        return taken.stream().flatMap(it -> it.clocks().stream()).toList();
    }

    Measures permitted(Permit it) {
        return new Measures(Inquiry.plus(permits, it), taken);
    }

    Measures took(Measure it, int permit) {
        return new Measures(
                Inquiry.replaced(
                        permits,
                        one -> one.number() == permit,
                        one -> new Permit(one.number(), one.kind(), one.scope(), one.on(), true)),
                Inquiry.plus(taken, it));
    }

    Measures changed(int number, UnaryOperator<Measure> change) {
        return new Measures(permits, Inquiry.replaced(taken, it -> it.number() == number, change));
    }

    Measures withClocks(Map<Integer, List<LegalClock>> changed) {
        return new Measures(
                permits,
                taken.stream()
                        .map(it -> {
                            var clocks = changed.get(it.number());
                            return clocks == null ? it : it.with(clocks);
                        })
                        .toList());
    }
}
