package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.handover.Reconciliation;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.CountQuery;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralDecider;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvolution;
import org.ipcase.referral.criminalreferral.domain.Lives;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A message that was lost on purpose is found by comparing both sides, and repaired. */
@Tag("REQ-04")
class ReconciliationTest {
    private static final RecordId ID = RecordId.derived("referral", "1");
    private static final Instant LATER = SENT_AT.plus(Duration.ofMinutes(5));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void aFileWhoseMessageWasLostIsFoundWithTheReceiverAndCountedDelivered() {
        var desk = new OneRecord(Lives.named("SENT"));
        var reconciliation = reconciling(desk, LATER);

        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Result(0, 1, LATER));
        assertThat(desk.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Result(0, 0, LATER));
        assertThat(gauge()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsCountedUntilItIs() {
        var desk = new OneRecord(Lives.named("SENT"));
        desk.lost = true;
        var reconciliation = reconciling(desk, LATER);

        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Result(1, 0, LATER));
        assertThat(gauge()).isEqualTo(1);
        desk.lost = false;
        assertThat(reconciliation.run()).isEqualTo(new Reconciliation.Result(0, 1, LATER));
        assertThat(gauge()).isZero();
    }

    @Test
    void aFileJustSentHasItsTime() {
        var desk = new OneRecord(Lives.named("SENT"));
        assertThat(reconciling(desk, SENT_AT.plusSeconds(60)).run().repaired()).isZero();
        assertThat(desk.stage()).isEqualTo(Stage.SENT);
        assertThat(reconciling(desk, SENT_AT.plusSeconds(61)).run().repaired()).isEqualTo(1);
    }

    /** Goods are signed for by hand; that the police see the list of them is all that is asked. */
    @Test
    @Tag("REF-14")
    void goodsUnderWayAreWithTheReceiverOrCounted() {
        var desk = new OneRecord(Lives.named("FILED goods sent"));
        var reconciliation = reconciling(desk, shanghai("2026-12-01T09:00"));
        assertThat(reconciliation.run().undelivered()).isZero();
        desk.lost = true;
        assertThat(reconciliation.run().undelivered()).isEqualTo(1);
    }

    private double gauge() {
        return meters.get("ipcase.handover.undelivered").gauge().value();
    }

    private Reconciliation reconciling(OneRecord desk, Instant now) {
        var source =
                new DeskHandovers<>(
                        "referrals",
                        desk,
                        new CriminalReferralIndex(new CriminalReferralClocks(Clocks.standard())),
                        CriminalReferralIndex::underWay,
                        new FoundFiles(desk));
        return new Reconciliation(
                List.of(source), Clock.fixed(now, ZoneOffset.UTC), Duration.ofSeconds(60), meters);
    }

    /** A desk that knows one referral; while it is lost, lists see it and nobody can load it. */
    private static final class OneRecord
            implements Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> {
        private final CriminalReferralDecider decider =
                new CriminalReferralDecider(new CriminalReferralClocks(Clocks.standard()));
        private CriminalReferral state;
        private boolean lost;

        OneRecord(CriminalReferral state) {
            this.state = state;
        }

        Stage stage() {
            return file().open().orElseThrow().stage();
        }

        private org.ipcase.kernel.handover.Holding file() {
            return ((HandedOver) state).dispatch().file();
        }

        @Override
        public Optional<Snapshot<CriminalReferral>> load(RecordId id) {
            return lost ? Optional.empty() : Optional.of(new Snapshot<>(ID, 1, state));
        }

        @Override
        public List<Snapshot<CriminalReferral>> marked(
                Actor reader, String mark, @Nullable RecordId after, int limit) {
            return after == null ? List.of(new Snapshot<>(ID, 1, state)) : List.of();
        }

        @Override
        public Page<RecordSummary> list(Actor reader, ListQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(Actor reader, CountQuery query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<CriminalReferral> react(
                RecordId id, Told<?> event, CriminalReferralCommand command) {
            if (decider.decide(state, command)
                    instanceof
                    Decision.Accepted<CriminalReferralEvent>(List<CriminalReferralEvent> events)) {
                for (var it : events) {
                    state = CriminalReferralEvolution.evolve(state, it);
                }
            }
            return new Outcome.Done<>(new Snapshot<>(ID, 1, state), false);
        }

        @Override
        public Outcome<CriminalReferral> follow(
                RecordId id, Told<?> event, CriminalReferralCommand command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<CriminalReferral> create(
                CommandRequest request, Function<RecordId, CriminalReferralCommand> command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<CriminalReferral> handle(
                RecordId id, CommandRequest request, CriminalReferralCommand command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<CriminalReferral> createFrom(
                Told<?> event, Function<RecordId, CriminalReferralCommand> command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Snapshot<CriminalReferral>> find(RecordId id, Actor reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry<CriminalReferralEvent>> history(RecordId id, Actor reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ChainLink> chain(RecordId id, Actor reader) {
            throw new UnsupportedOperationException();
        }
    }
}
