package org.ipcase.kernel.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ipcase.kernel.handover.HandoverProblem.ALREADY_ENDED;
import static org.ipcase.kernel.handover.HandoverProblem.ALREADY_UNDER_WAY;
import static org.ipcase.kernel.handover.HandoverProblem.NOT_ACCEPTED;
import static org.ipcase.kernel.handover.HandoverProblem.NOT_OWNER;
import static org.ipcase.kernel.handover.HandoverProblem.NOT_SENT;
import static org.ipcase.kernel.handover.HandoverProblem.OTHER_SIDE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("REQ-10")
class HandoverTest {
    private static final String FROM = "mr-510100";
    private static final String TO = "ps-510100";
    private static final Instant AT = Instant.parse("2026-06-10T04:00:00Z");
    private static final Handover.Terms TERMS =
            new Handover.Terms("SC-RF-2026-000001-H1-1", "SC-RF-2026-000001", FROM, TO, 1);

    /** What each stage takes; the rest is refused, or known already. */
    private static final Map<Stage, Set<Stage>> TAKES =
            Map.of(
                    Stage.PREPARED, Set.of(Stage.SENT, Stage.WITHDRAWN),
                    Stage.SENT,
                            Set.of(
                                    Stage.DELIVERED,
                                    Stage.READ,
                                    Stage.ACCEPTED,
                                    Stage.REFUSED,
                                    Stage.WITHDRAWN),
                    Stage.DELIVERED,
                            Set.of(Stage.READ, Stage.ACCEPTED, Stage.REFUSED, Stage.WITHDRAWN),
                    Stage.READ, Set.of(Stage.ACCEPTED, Stage.REFUSED, Stage.WITHDRAWN),
                    Stage.ACCEPTED, Set.of(Stage.GOODS_RECEIVED),
                    Stage.REFUSED, Set.of(),
                    Stage.WITHDRAWN, Set.of(),
                    Stage.GOODS_RECEIVED, Set.of());

    /** Receipts that prove nothing new. */
    private static final Map<Stage, Set<Stage>> KNOWN =
            Map.of(
                    Stage.PREPARED, Set.of(Stage.PREPARED),
                    Stage.SENT, Set.of(Stage.PREPARED, Stage.SENT),
                    Stage.DELIVERED, Set.of(Stage.PREPARED, Stage.SENT, Stage.DELIVERED),
                    Stage.READ, Set.of(Stage.PREPARED, Stage.SENT, Stage.DELIVERED, Stage.READ),
                    Stage.ACCEPTED, known(Stage.ACCEPTED),
                    Stage.REFUSED, known(Stage.REFUSED),
                    Stage.WITHDRAWN, known(Stage.WITHDRAWN),
                    Stage.GOODS_RECEIVED,
                            Set.of(
                                    Stage.PREPARED,
                                    Stage.SENT,
                                    Stage.DELIVERED,
                                    Stage.READ,
                                    Stage.ACCEPTED,
                                    Stage.GOODS_RECEIVED));

    private static Set<Stage> known(Stage end) {
        return Set.of(Stage.PREPARED, Stage.SENT, Stage.DELIVERED, Stage.READ, end);
    }

    record Cell(Handover at, Slip slip) {
        @Override
        public String toString() {
            return at.stage() + " " + slip.stage();
        }
    }

    static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var stage : Stage.values()) {
            for (var next : Stage.values()) {
                cells.add(new Cell(at(stage), slip(next)));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStageAnswersEachReceipt(Cell cell) {
        var decision = cell.at().decide(cell.slip());
        var takes = in(TAKES, cell).contains(cell.slip().stage());
        var known = in(KNOWN, cell).contains(cell.slip().stage());
        if (takes) {
            assertThat(decision).isEqualTo(Decision.accept(cell.slip()));
        } else if (known) {
            assertThat(decision).isEqualTo(Decision.accept());
        } else {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theSenderOwnsUntilTheReceiversAcceptanceIsRecorded(Cell cell) {
        var stage = cell.at().stage();
        var receivers = stage == Stage.ACCEPTED || stage == Stage.GOODS_RECEIVED;
        assertThat(cell.at().owner()).isEqualTo(receivers ? TO : FROM);
        assertThat(cell.at().ownerEpoch()).isEqualTo(receivers ? 2 : 1);
    }

    @Test
    void eachReceiptIsForItsOwnSide() {
        assertThat(problem(at(Stage.SENT).decide(Slip.of(Stage.ACCEPTED, FROM, "x", AT))))
                .isEqualTo(OTHER_SIDE);
        assertThat(problem(at(Stage.SENT).decide(Slip.of(Stage.WITHDRAWN, TO, "x", AT))))
                .isEqualTo(OTHER_SIDE);
    }

    @Test
    void theReasonsOfRefusalAreNamed() {
        assertThat(problem(at(Stage.PREPARED).decide(slip(Stage.READ)))).isEqualTo(NOT_SENT);
        assertThat(problem(at(Stage.PREPARED).decide(slip(Stage.ACCEPTED)))).isEqualTo(NOT_SENT);
        assertThat(problem(at(Stage.READ).decide(slip(Stage.GOODS_RECEIVED))))
                .isEqualTo(NOT_ACCEPTED);
        assertThat(problem(at(Stage.WITHDRAWN).decide(slip(Stage.ACCEPTED))))
                .isEqualTo(ALREADY_ENDED);
        assertThat(problem(at(Stage.ACCEPTED).decide(slip(Stage.WITHDRAWN))))
                .isEqualTo(ALREADY_ENDED);
    }

    @Test
    void aLateWriteOfTheOldOwnerIsRefusedWithAPointerToTheNewOne() {
        var holding = Holding.of("SC-RF-2026-000001", FROM).begun(TERMS, "x", AT);
        var id = TERMS.id();
        holding = holding.with(id, slip(Stage.SENT));
        assertThat(holding.refusesWrite(FROM, 1)).isEmpty();
        assertThat(holding.refusesWrite(TO)).isPresent();

        holding = holding.with(id, slip(Stage.ACCEPTED));
        var refusal = holding.refusesWrite(FROM, 1).orElseThrow();
        assertThat(refusal.problem()).isEqualTo(NOT_OWNER);
        assertThat(refusal.detail()).isEqualTo("SC-RF-2026-000001 belongs to ps-510100 in epoch 2");
        assertThat(holding.refusesWrite(TO, 2)).isEmpty();
        assertThat(holding.refusesWrite(TO, 1)).as("a write of the epoch before").isPresent();
    }

    @Test
    void oneHandoverAtATimeAndOnlyByTheOwner() {
        var holding = Holding.of("SC-RF-2026-000001", FROM);
        assertThat(problem(holding.handOver(TO, FROM))).isEqualTo(NOT_OWNER);
        var terms = ((Decision.Accepted<Handover.Terms>) holding.handOver(FROM, TO)).events();
        assertThat(terms).containsExactly(TERMS);
        var begun = holding.begun(TERMS, "x", AT);
        assertThat(problem(begun.handOver(FROM, "ps-510700"))).isEqualTo(ALREADY_UNDER_WAY);
        var back = begun.with(TERMS.id(), slip(Stage.WITHDRAWN));
        assertThat(back.owner()).isEqualTo(FROM);
        assertThat(back.handOver(FROM, "ps-510700")).isInstanceOf(Decision.Accepted.class);
        assertThat(back.open()).isEmpty();
    }

    @Test
    void aThingMovesInStepsThatARecordKeeps() {
        var holding = Holding.of("SC-RF-2026-000001", FROM);
        var sent = after(holding, holding.send(TO, "x", AT));
        assertThat(sent.owner()).isEqualTo(FROM);
        assertThat(sent.open().orElseThrow().stage()).isEqualTo(Stage.SENT);
        assertThat(problem(sent.send("ps-510700", "x", AT))).isEqualTo(ALREADY_UNDER_WAY);
        assertThat(problem(sent.settle("ps-510700", "x", AT))).isEqualTo(ALREADY_UNDER_WAY);
        assertThat(sent.note(Stage.ACCEPTED, "y", AT))
                .contains(new Move.Noted(TERMS.id(), Slip.of(Stage.ACCEPTED, TO, "y", AT)));
        assertThat(sent.note(Stage.WITHDRAWN, "x", AT))
                .contains(new Move.Noted(TERMS.id(), Slip.of(Stage.WITHDRAWN, FROM, "x", AT)));
        var taken = sent.after(sent.note(Stage.ACCEPTED, "y", AT).orElseThrow());
        assertThat(taken.owner()).isEqualTo(TO);
        assertThat(taken.epoch()).isEqualTo(2);
        assertThat(taken.note(Stage.ACCEPTED, "y", AT)).isEmpty();
    }

    @Test
    void aSettlementMovesAThingAtOnceAndOnlyToAnotherOffice() {
        var holding = Holding.of("SC-RF-2026-000001", FROM);
        assertThat(holding.settle(FROM, "x", AT)).isEqualTo(Decision.accept());
        var settled = after(holding, holding.settle(TO, "x", AT));
        assertThat(settled.owner()).isEqualTo(TO);
        assertThat(settled.epoch()).isEqualTo(2);
        assertThat(settled.open()).isEmpty();
    }

    private static Holding after(Holding before, Decision<Move> decision) {
        var next = before;
        for (var move : ((Decision.Accepted<Move>) decision).events()) {
            next = next.after(move);
        }
        return next;
    }

    @Test
    void aLedgerKnowsWhenItIsInDoubt() {
        assertThat(at(Stage.PREPARED).inDoubt()).isFalse();
        assertThat(at(Stage.SENT).undelivered()).isTrue();
        assertThat(at(Stage.READ).undelivered()).isFalse();
        assertThat(at(Stage.READ).inDoubt()).isTrue();
        assertThat(at(Stage.ACCEPTED).inDoubt()).isFalse();
        assertThat(at(Stage.SENT).sentAt()).contains(AT);
    }

    @Test
    void whatIsNotInTheLedgerIsAFault() {
        var holding = Holding.of("SC-RF-2026-000001", FROM);
        assertThatIllegalStateException()
                .isThrownBy(() -> holding.decide("H9", slip(Stage.SENT)))
                .withMessageContaining("not in the ledger");
        assertThatIllegalStateException()
                .isThrownBy(() -> Holding.received(Incoming.offered(TERMS), AT));
    }

    @Test
    void theReceiversCopyAnswersOnceAndOwnsOnlyWhenTheLedgerSaysSo() {
        var copy = Incoming.offered(TERMS);
        assertThat(copy.settled(Stage.READ)).isEqualTo(Decision.accept());
        var asking = copy.with(Incoming.Step.ACCEPTING);
        assertThat(asking.owned()).isFalse();
        assertThat(asking.inDoubt()).isTrue();
        assertThat(asking.accept()).isEqualTo(Decision.accept());
        assertThat(problem(asking.refuse())).isEqualTo(ALREADY_ENDED);
        assertThat(asking.settled(Stage.WITHDRAWN)).isEqualTo(Decision.accept(Incoming.Step.GONE));
        assertThat(asking.settled(Stage.ACCEPTED)).isEqualTo(Decision.accept(Incoming.Step.OWNED));
        var owned = asking.with(Incoming.Step.OWNED);
        assertThat(owned.settled(Stage.GOODS_RECEIVED)).isEqualTo(Decision.accept());
        assertThat(Holding.received(owned, AT).epoch()).isEqualTo(2);
        assertThat(Holding.received(owned, AT).owner()).isEqualTo(TO);
    }

    @ParameterizedTest
    @EnumSource(HandoverProblem.class)
    void eachRefusalHasAPage(HandoverProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("../docs/problems", problem.code() + ".md")))
                .startsWith("# " + problem.code())
                .contains(problem.title(), problem.rule());
    }

    private static Set<Stage> in(Map<Stage, Set<Stage>> table, Cell cell) {
        return Objects.requireNonNull(table.get(cell.at().stage()));
    }

    private static Handover at(Stage stage) {
        var handover = Handover.prepared(TERMS, "x", AT);
        return switch (stage) {
            case PREPARED -> handover;
            case SENT -> handover.with(slip(Stage.SENT));
            case DELIVERED, READ, ACCEPTED, REFUSED, WITHDRAWN -> at(Stage.SENT).with(slip(stage));
            case GOODS_RECEIVED -> at(Stage.ACCEPTED).with(slip(stage));
        };
    }

    private static Slip slip(Stage stage) {
        return Slip.of(stage, stage.side() == Stage.Side.SENDER ? FROM : TO, "x", AT);
    }

    private static Problem problem(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().problem();
    }
}
