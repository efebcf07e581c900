package org.ipcase.kernel.handover;

import static org.ipcase.kernel.handover.HandoverProblem.ALREADY_UNDER_WAY;
import static org.ipcase.kernel.handover.HandoverProblem.NOT_OWNER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;

/**
 * The one owner of a thing and how it came to be (保管与归属): a chain of hand-overs, at most the last
 * of them open.
 *
 * @param thing what is held, e.g. the human number of the file
 * @param origin id of the office that owned it first, in {@code since}
 * @param since epoch in which the chain begins: 1, or what an acceptance from elsewhere brought
 */
public record Holding(String thing, String origin, long since, List<Handover> chain) {
    public Holding {
        chain = List.copyOf(chain);
    }

    /** A thing that was never handed over. */
    public static Holding of(String thing, String origin) {
        return new Holding(thing, origin, 1, List.of());
    }

    /** Of a thing that came from a house with a record of its own and was never here before. */
    public static Holding received(Incoming settled, Instant at) {
        var terms = settled.terms();
        return new Holding(terms.thing(), terms.from(), terms.epoch(), List.of())
                .regained(settled, at);
    }

    /** Of a thing that has come back from such a house; the ledger of before is kept. */
    public Holding regained(Incoming settled, Instant at) {
        if (!settled.owned()) {
            throw new IllegalStateException(
                    "Expected a hand-over that is settled, but it is " + settled.stage());
        }
        var terms = settled.terms();
        var all = new ArrayList<>(chain);
        all.add(
                new Handover(
                        terms,
                        Stage.ACCEPTED,
                        List.of(Slip.of(Stage.ACCEPTED, terms.to(), terms.to(), at))));
        return new Holding(thing, origin, since, all);
    }

    public String owner() {
        return chain.isEmpty() ? origin : chain.getLast().owner();
    }

    /** Grows by one with each acceptance; a write of an older epoch is late. */
    public long epoch() {
        return chain.isEmpty() ? since : chain.getLast().ownerEpoch();
    }

    /** The hand-over under way or prepared. */
    public Optional<Handover> open() {
        return chain.isEmpty() || chain.getLast().stage().ended()
                ? Optional.empty()
                : Optional.of(chain.getLast());
    }

    public Optional<Handover> latest() {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast());
    }

    /**
     * The fence: why this office may not write to the thing; the detail points to the owner.
     *
     * @param epoch in which the writer believes to own
     */
    public Optional<Refusal> refusesWrite(String office, long epoch) {
        return office.equals(owner()) && epoch == epoch()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                NOT_OWNER,
                                "%s belongs to %s in epoch %d".formatted(thing, owner(), epoch())));
    }

    /** The fence for an office that names no epoch: whoever owned before is refused. */
    public Optional<Refusal> refusesWrite(String office) {
        return refusesWrite(office, epoch());
    }

    /**
     * Begins a hand-over of the thing by its owner.
     *
     * @return the terms to record with {@link #begun}
     */
    public Decision<Handover.Terms> handOver(String from, String to) {
        var fence = refusesWrite(from);
        if (fence.isPresent()) {
            return Decision.reject(fence.get());
        }
        var open = open();
        if (open.isPresent()) {
            return Decision.reject(
                    ALREADY_UNDER_WAY,
                    "%s is %s to %s"
                            .formatted(
                                    open.get().terms().id(),
                                    open.get().stage(),
                                    open.get().terms().to()));
        }
        var id = "%s-H%d-%d".formatted(thing, epoch(), chain.size() + 1);
        return Decision.accept(new Handover.Terms(id, thing, from, to, epoch()));
    }

    /** The owner sends the thing, in one step; refused while it is under way already. */
    public Decision<Move> send(String to, String by, Instant at) {
        return switch (handOver(owner(), to)) {
            case Decision.Refused<Handover.Terms>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Handover.Terms>(var terms) ->
                    Decision.accept(sent(terms.getFirst(), by, at));
        };
    }

    /**
     * A receipt for what is under way, by the office whose receipt it is; nothing if nothing is.
     */
    public Optional<Move> note(Stage how, String by, Instant at) {
        return open().map(it -> noted(it.terms(), how, by, at));
    }

    /**
     * At once to the office that a settlement or a routing names; nothing passes if it is there,
     * and it is refused while it is under way elsewhere.
     */
    public Decision<Move> settle(String keeper, String by, Instant at) {
        if (owner().equals(keeper)) {
            return Decision.accept();
        }
        return switch (handOver(owner(), keeper)) {
            case Decision.Refused<Handover.Terms>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Handover.Terms>(var terms) ->
                    Decision.accept(
                            sent(terms.getFirst(), by, at),
                            noted(terms.getFirst(), Stage.ACCEPTED, by, at));
        };
    }

    private static Move sent(Handover.Terms terms, String by, Instant at) {
        return new Move.Sent(terms, Slip.of(Stage.SENT, terms.from(), by, at));
    }

    private static Move noted(Handover.Terms terms, Stage how, String by, Instant at) {
        var office = how.side() == Stage.Side.SENDER ? terms.from() : terms.to();
        return new Move.Noted(terms.id(), Slip.of(how, office, by, at));
    }

    /** What a step that was recorded makes of it. */
    public Holding after(Move move) {
        return switch (move) {
            case Move.Sent(var terms, var slip) ->
                    begun(terms, slip.by(), slip.at()).with(terms.id(), slip);
            case Move.Noted(var handover, var slip) -> with(handover, slip);
        };
    }

    public Holding begun(Handover.Terms terms, String by, Instant at) {
        var all = new ArrayList<>(chain);
        all.add(Handover.prepared(terms, by, at));
        return new Holding(thing, origin, since, all);
    }

    /** What a receipt for one of its hand-overs brings about. */
    public Decision<Slip> decide(String handover, Slip slip) {
        return find(handover).decide(slip);
    }

    public Holding with(String handover, Slip slip) {
        var all =
                chain.stream()
                        .map(it -> it.terms().id().equals(handover) ? it.with(slip) : it)
                        .toList();
        return new Holding(thing, origin, since, all);
    }

    private Handover find(String handover) {
        return chain.stream()
                .filter(it -> it.terms().id().equals(handover))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Expected hand-over %s of %s, but it is not in the ledger"
                                        .formatted(handover, thing)));
    }
}
