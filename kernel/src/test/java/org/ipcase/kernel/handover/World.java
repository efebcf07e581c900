package org.ipcase.kernel.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Handover.Terms;

/**
 * Houses with a record each and a line between them that loses, doubles and reorders. A record is
 * durable, one write at a time; a crash loses what was about to be sent. Everybody sends again what
 * the record says is unanswered.
 */
final class World {
    static final String THING = "SC-CA-2026-000001";
    private static final Instant NOON = Instant.parse("2026-06-10T04:00:00Z");

    /** What travels: an offer or a receipt to the receiver's or sender's house. */
    sealed interface Message {
        String to();

        record Offer(String to, Terms terms) implements Message {}

        record Receipt(String to, String handover, Slip slip) implements Message {}

        record Settled(String to, String handover, Stage stage) implements Message {}
    }

    /** One house's record of the thing. */
    static final class House {
        final String name;
        Optional<Holding> holding = Optional.empty();
        final Map<String, Incoming> incoming = new LinkedHashMap<>();
        final Map<String, Integer> acknowledgements = new HashMap<>();

        House(String name) {
            this.name = name;
        }

        /** Whether a write of this house would be let through by its own record. */
        boolean mayWrite() {
            return holding.isPresent() && holding.get().refusesWrite(name).isEmpty();
        }
    }

    final Map<String, House> houses = new LinkedHashMap<>();
    final List<Message> line = new ArrayList<>();
    private final Random random;
    private long lastWrite;
    int handovers;
    int crashes;

    World(Random random, String... names) {
        this.random = random;
        for (var name : names) {
            houses.put(name, new House(name));
        }
        house(names[0]).holding = Optional.of(Holding.of(THING, names[0]));
    }

    void step() {
        var house = anyHouse();
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> begin(house);
            case 3, 4 -> answer(house, true);
            case 5 -> answer(house, random.nextInt(4) > 0);
            case 6 -> takeBack(house);
            case 7, 8, 9 -> resend(house);
            default -> disturbAndDeliver();
        }
        write(anyHouse());
        holds();
    }

    /** The line works again and everybody sends what is unanswered, until nothing is. */
    void settle() {
        for (int round = 0; round < 200; round++) {
            for (var house : houses.values()) {
                house.incoming.values().stream()
                        .filter(it -> it.stage() == Incoming.Step.OFFERED)
                        .toList()
                        .forEach(it -> answer(house, it, true));
                resend(house);
            }
            while (!line.isEmpty()) {
                deliver(line.removeFirst(), false);
                holds();
            }
            if (quiet()) {
                return;
            }
        }
        throw new AssertionError("The houses never agree");
    }

    private boolean quiet() {
        return houses.values().stream()
                .allMatch(house ->
                        house.holding.flatMap(Holding::open).isEmpty()
                                && house.incoming.values().stream()
                                        .noneMatch(it ->
                                                it.inDoubt()
                                                        || it.stage() == Incoming.Step.OFFERED));
    }

    void holds() {
        long writers = 0;
        for (var house : houses.values()) {
            writers += house.mayWrite() ? 1 : 0;
        }
        check(writers <= 1, "houses that may write", writers);
        var owners = ownersOfRecord();
        check(owners.size() == 1, "owners of record", owners);
    }

    private static void check(boolean holds, String what, Object instead) {
        if (!holds) {
            throw new AssertionError("Expected one of the " + what + ", but it is " + instead);
        }
    }

    /** Whom the ledger of the highest epoch names. */
    Set<String> ownersOfRecord() {
        long highest = 0;
        var owners = new HashSet<String>();
        for (var house : houses.values()) {
            if (house.holding.isPresent()) {
                var holding = house.holding.get();
                if (holding.epoch() > highest) {
                    highest = holding.epoch();
                    owners.clear();
                }
                if (holding.epoch() == highest) {
                    owners.add(holding.owner());
                }
            }
        }
        return owners;
    }

    void begin(House house) {
        if (house.holding.isEmpty()) {
            return;
        }
        var others = houses.keySet().stream().filter(it -> !it.equals(house.name)).toList();
        var to = others.get(random.nextInt(others.size()));
        if (house.holding.get().handOver(house.name, to)
                instanceof Decision.Accepted<Terms>(var terms)) {
            handovers++;
            var begun = house.holding.get().begun(terms.getFirst(), house.name, NOON);
            house.holding =
                    Optional.of(
                            begun.with(
                                    terms.getFirst().id(),
                                    Slip.of(Stage.SENT, house.name, house.name, NOON)));
        }
    }

    void takeBack(House house) {
        house.holding
                .flatMap(Holding::open)
                .ifPresent(open ->
                        take(
                                house,
                                open.terms().id(),
                                Slip.of(Stage.WITHDRAWN, house.name, house.name, NOON)));
    }

    void answer(House house, boolean yes) {
        house.incoming.values().stream().toList().forEach(it -> answer(house, it, yes));
    }

    private static void answer(House house, Incoming it, boolean yes) {
        if ((yes ? it.accept() : it.refuse())
                instanceof Decision.Accepted<Incoming.Step>(var next)) {
            next.forEach(step -> house.incoming.put(it.terms().id(), it.with(step)));
        }
    }

    /** Everything the record says is unanswered; a crash loses the rest of it. */
    void resend(House house) {
        var messages = new ArrayList<Message>();
        house.holding
                .flatMap(Holding::open)
                .filter(it -> it.stage().underWay())
                .ifPresent(it -> messages.add(new Message.Offer(it.terms().to(), it.terms())));
        for (var it : house.incoming.values()) {
            var wanted =
                    switch (it.stage()) {
                        case OFFERED -> Stage.DELIVERED;
                        case ACCEPTING -> Stage.ACCEPTED;
                        case REFUSING -> Stage.REFUSED;
                        case OWNED, GONE -> null;
                    };
            if (wanted != null) {
                messages.add(
                        new Message.Receipt(
                                it.terms().from(),
                                it.terms().id(),
                                Slip.of(wanted, house.name, house.name, NOON)));
            }
        }
        emit(messages);
    }

    private void emit(List<Message> messages) {
        for (var message : messages) {
            if (random.nextInt(12) == 0) {
                crashes++;
                return;
            }
            line.add(message);
        }
    }

    void disturbAndDeliver() {
        if (line.isEmpty()) {
            return;
        }
        var at = random.nextInt(line.size());
        switch (random.nextInt(5)) {
            case 0 -> line.remove(at);
            case 1 -> deliver(line.get(at), true); // and once more later
            default -> deliver(line.remove(at), true);
        }
    }

    /**
     * @param mayCrash whether the house may crash after its write and before its answer
     */
    void deliver(Message message, boolean mayCrash) {
        var house = house(message.to());
        switch (message) {
            case Message.Offer(_, var terms) ->
                    house.incoming.putIfAbsent(terms.id(), Incoming.offered(terms));
            case Message.Receipt(_, var id, var slip) -> {
                take(house, id, slip);
                var stage =
                        house.holding.orElseThrow().chain().stream()
                                .filter(it -> it.terms().id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .stage();
                if (mayCrash && random.nextInt(8) == 0) {
                    crashes++;
                } else {
                    line.add(new Message.Settled(slip.office(), id, stage));
                }
            }
            case Message.Settled(_, var id, var stage) -> settled(house, id, stage);
        }
    }

    private static void take(House house, String id, Slip slip) {
        var holding = house.holding.orElseThrow();
        if (holding.decide(id, slip) instanceof Decision.Accepted<Slip>(var slips)) {
            var next = holding;
            for (var it : slips) {
                next = next.with(id, it);
            }
            house.holding = Optional.of(next);
        }
    }

    private static void settled(House house, String id, Stage stage) {
        var it = Objects.requireNonNull(house.incoming.get(id));
        if (it.settled(stage) instanceof Decision.Accepted<Incoming.Step>(var next)
                && !next.isEmpty()) {
            var copy = it.with(next.getFirst());
            house.incoming.put(id, copy);
            house.acknowledgements.merge(id, 1, Integer::sum);
            if (copy.owned()) {
                house.holding =
                        Optional.of(
                                house.holding
                                        .map(before -> before.regained(copy, NOON))
                                        .orElseGet(() -> Holding.received(copy, NOON)));
            }
        }
    }

    private void write(House house) {
        if (house.mayWrite()) {
            var epoch = house.holding.orElseThrow().epoch();
            check(epoch >= lastWrite, "epochs of writes in order", epoch);
            lastWrite = epoch;
        } else if (house.holding.isPresent()) {
            var refusal = house.holding.get().refusesWrite(house.name).orElseThrow();
            check(
                    refusal.detail().contains(house.holding.get().owner()),
                    "pointers to the owner",
                    refusal.detail());
        }
    }

    House house(String name) {
        return Objects.requireNonNull(houses.get(name));
    }

    private House anyHouse() {
        var all = List.copyOf(houses.values());
        return all.get(random.nextInt(all.size()));
    }
}
