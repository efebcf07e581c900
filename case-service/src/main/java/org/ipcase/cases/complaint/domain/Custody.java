package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.handover.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Which office handles a submission and how it came there (承办与流转).
 *
 * <p>One office owns it at a time: the epoch counts the owners, and whoever owned it in an earlier
 * one is told who does now.
 *
 * @param handovers oldest first
 * @param file the ledger of its hand-overs, with the one owner; null before the first
 */
public record Custody(int epoch, List<Handover> handovers, @Nullable Holding file) {
    public static final Custody FIRST = new Custody(1, List.of(), null);

    public Custody {
        handovers = List.copyOf(handovers);
    }

    /** How it changed hands (流转方式). */
    public enum Way {
        /** 退回接收单位 (CR-03) */
        RETURNED,
        /** 分送 (CR-02) */
        ROUTED,
        /** 移送 (JUR-06, JUR-07) */
        TRANSFERRED,
        /** 协商一致 (JUR-03) */
        AGREED,
        /** 指定管辖 (JUR-04) */
        DESIGNATED
    }

    /**
     * @param document number of the designation, if there was one
     * @param reportBackBy day named in the routing notice (CR-02)
     */
    public record Handover(
            Way way,
            Office from,
            Office to,
            Instant at,
            String reason,
            @Nullable String document,
            @Nullable LocalDate reportBackBy) {}

    /** Where the ledger is kept, the epoch is the ledger's: it grows with each acceptance. */
    Custody plus(Handover handover) {
        var longer = new ArrayList<>(handovers);
        longer.add(handover);
        return new Custody(file == null ? epoch + 1 : epoch, longer, file);
    }

    Custody with(Holding next) {
        return new Custody(Math.toIntExact(next.epoch()), handovers, next);
    }

    /** Who owns it, and how it came to be; what never passed by the ledger is the office's. */
    Holding holding(String number, Office office) {
        return file == null ? new Holding(number, office.id(), epoch, List.of()) : file;
    }

    /** The last time this person's office gave it away. */
    public Optional<Handover> givenAwayBy(Actor actor) {
        return handovers.reversed().stream().filter(it -> it.from().employs(actor)).findFirst();
    }

    /** Whether it was transferred already: then there is no second hop (JUR-06, REQ-17). */
    boolean transferred() {
        return handovers.stream()
                .anyMatch(it ->
                        switch (it.way()) {
                            case TRANSFERRED, AGREED, DESIGNATED -> true;
                            case RETURNED, ROUTED -> false;
                        });
    }

    /**
     * The office it was transferred or designated from last; whoever has it does not pass it on.
     */
    public Optional<Office> transferredFrom() {
        return transferred() ? last().map(Handover::from) : Optional.empty();
    }

    public Optional<Handover> last() {
        return handovers.isEmpty() ? Optional.empty() : Optional.of(handovers.getLast());
    }
}
