package org.ipcase.kernel.handover;

import static org.ipcase.kernel.handover.HandoverProblem.ALREADY_ENDED;
import static org.ipcase.kernel.handover.HandoverProblem.NOT_ACCEPTED;
import static org.ipcase.kernel.handover.HandoverProblem.NOT_SENT;
import static org.ipcase.kernel.handover.HandoverProblem.OTHER_SIDE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.Decision;

/**
 * One passage of a thing from one office to another, with its ledger of receipts (交接).
 *
 * <p>Receipts may come twice or out of order: what is proved already is taken and changes nothing,
 * and a later receipt proves the earlier ones. The answer is given once: after acceptance, refusal
 * or withdrawal the other answers are refused.
 *
 * @param slips in the order in which they were recorded
 */
public record Handover(Terms terms, Stage stage, List<Slip> slips) {
    public Handover {
        slips = List.copyOf(slips);
    }

    /**
     * @param id of the hand-over, unique for the thing, e.g. {@code SC-RF-2026-000001-H1}
     * @param thing what passes, e.g. the human number of the file
     * @param from id of the office that owns it until acceptance
     * @param to id of the office that shall own it
     * @param epoch in which {@code from} owns; acceptance begins the next
     */
    public record Terms(String id, String thing, String from, String to, long epoch) {}

    static Handover prepared(Terms terms, String by, Instant at) {
        return new Handover(
                terms, Stage.PREPARED, List.of(Slip.of(Stage.PREPARED, terms.from(), by, at)));
    }

    /** Who owns the thing as far as this hand-over goes. */
    public String owner() {
        return stage.passedOver() ? terms.to() : terms.from();
    }

    public long ownerEpoch() {
        return stage.passedOver() ? terms.epoch() + 1 : terms.epoch();
    }

    /** Sent, and the receiver has not answered. */
    public boolean inDoubt() {
        return stage.underWay();
    }

    /** Sent, and nothing proves that it arrived. */
    public boolean undelivered() {
        return stage == Stage.SENT;
    }

    public Optional<Slip> slip(Stage which) {
        return slips.stream().filter(it -> it.stage() == which).findFirst();
    }

    /** When it was sent; empty before. */
    public Optional<Instant> sentAt() {
        return slip(Stage.SENT).map(Slip::at);
    }

    /** What a receipt brings about: itself, nothing if it is known already, or a refusal. */
    public Decision<Slip> decide(Slip slip) {
        var office = slip.stage().side() == Stage.Side.SENDER ? terms.from() : terms.to();
        if (!office.equals(slip.office())) {
            return Decision.reject(OTHER_SIDE, "%s is for %s".formatted(slip.stage(), office));
        }
        return switch (slip.stage()) {
            case PREPARED, SENT -> stage.reached(slip.stage()) ? nothing() : Decision.accept(slip);
            case DELIVERED, READ -> arriving(slip);
            case ACCEPTED -> stage.passedOver() ? nothing() : answering(slip);
            case REFUSED -> stage == Stage.REFUSED ? nothing() : answering(slip);
            case WITHDRAWN -> stage == Stage.WITHDRAWN ? nothing() : withdrawing(slip);
            case GOODS_RECEIVED -> receivingGoods(slip);
        };
    }

    /** The ledger with one slip more. */
    public Handover with(Slip slip) {
        var all = new ArrayList<>(slips);
        all.add(slip);
        return new Handover(terms, slip.stage(), all);
    }

    private Decision<Slip> arriving(Slip slip) {
        if (stage == Stage.PREPARED) {
            return Decision.reject(NOT_SENT, terms.id() + " was not sent");
        }
        return stage.reached(slip.stage()) ? nothing() : Decision.accept(slip);
    }

    private Decision<Slip> answering(Slip slip) {
        if (stage == Stage.PREPARED) {
            return Decision.reject(NOT_SENT, terms.id() + " was not sent");
        }
        return stage.ended() ? ended() : Decision.accept(slip);
    }

    private Decision<Slip> withdrawing(Slip slip) {
        return stage.ended() ? ended() : Decision.accept(slip);
    }

    private Decision<Slip> receivingGoods(Slip slip) {
        return switch (stage) {
            case ACCEPTED -> Decision.accept(slip);
            case GOODS_RECEIVED -> nothing();
            case REFUSED, WITHDRAWN -> ended();
            case PREPARED, SENT, DELIVERED, READ ->
                    Decision.reject(NOT_ACCEPTED, terms.id() + " is " + stage);
        };
    }

    private Decision<Slip> ended() {
        return Decision.reject(
                ALREADY_ENDED, "%s is %s; the owner is %s".formatted(terms.id(), stage, owner()));
    }

    private static Decision<Slip> nothing() {
        return Decision.accept();
    }
}
