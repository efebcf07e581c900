package org.ipcase.kernel.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Houses hand a thing to each other over a bad line: at every moment one owner of record and at
 * most one house that may write, and in the end every accepted hand-over acknowledged once.
 */
@Tag("REQ-04")
@Tag("REQ-10")
class HandoverModelTest {
    private static final int HISTORIES = 100_000;

    @Test
    void aHundredThousandHistoriesWithCrashesDoublesAndDisorderHaveOneOwnerEach() {
        long handovers = 0;
        long crashes = 0;
        long accepted = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            var world = new World(random, "mr-510100", "ip-500103", "mr-510700");
            int length = 20 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                world.step();
            }
            world.settle();
            accepted += acknowledgedOnce(world);
            handovers += world.handovers;
            crashes += world.crashes;
        }
        assertThat(handovers).as("hand-overs begun").isGreaterThan(HISTORIES);
        assertThat(accepted).as("hand-overs accepted").isGreaterThan(HISTORIES / 2L);
        assertThat(crashes).as("crashes").isGreaterThan(HISTORIES / 10L);
    }

    /** Each hand-over that the sender's ledger calls accepted was settled at the receiver once. */
    private static long acknowledgedOnce(World world) {
        long accepted = 0;
        for (var house : world.houses.values()) {
            for (var copy : house.incoming.values()) {
                var id = copy.terms().id();
                if (house.acknowledgements.getOrDefault(id, 0) != 1) {
                    throw new AssertionError(
                            "Expected %s acknowledged once, but %s"
                                    .formatted(id, house.acknowledgements));
                }
                accepted += copy.owned() ? 1 : 0;
            }
        }
        var writers = world.houses.values().stream().filter(World.House::mayWrite).toList();
        if (writers.size() != 1
                || !world.ownersOfRecord().equals(Set.of(writers.getFirst().name))) {
            throw new AssertionError("Expected one owner, but " + world.ownersOfRecord());
        }
        return accepted;
    }

    @Test
    void theModelSeesARuleThatLetsTheReceiverOwnBeforeTheLedgerSaysSo() {
        var world = new World(new Random(1), "sender", "receiver");
        var sender = world.house("sender");
        var receiver = world.house("receiver");
        world.begin(sender);
        var terms = sender.holding.orElseThrow().open().orElseThrow().terms();
        var rash = Incoming.offered(terms).with(Incoming.Step.OWNED);
        receiver.holding = Optional.of(Holding.received(rash, Instant.EPOCH));

        assertThatThrownBy(world::holds)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("houses that may write");
    }
}
