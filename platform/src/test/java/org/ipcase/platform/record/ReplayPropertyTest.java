package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Errand.Command;
import org.ipcase.platform.record.Errand.Command.CloseIt;
import org.ipcase.platform.record.Errand.Command.CountUp;
import org.ipcase.platform.record.Errand.Command.OpenIt;
import org.ipcase.platform.record.Errand.Event;
import tools.jackson.databind.json.JsonMapper;

/** What is recorded of any history adds up to what the desk knew (重放与快照一致). */
class ReplayPropertyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RecordId ID = RecordId.derived("errand", "1");
    private static final Actor OFFICER =
            new Actor(
                    "o-1",
                    "o-1",
                    "mr-510100",
                    AgencyType.MARKET_REGULATION,
                    "510100",
                    Set.of(),
                    Set.of(Role.OFFICER));

    private final AggregateType<Errand, Command, Event> type = Errand.type("errand");
    private final Replay<Errand, Event> replay = new Replay<>(type, JSON);

    @Property
    void theCommitsOfAnyHistoryAddUpToItsSnapshot(@ForAll("commands") List<Command> commands) {
        var commits = new ArrayList<Commit>();
        var snapshot = recorded(commands, commits);

        assertThat(replay.after(replay.none(ID), readAgain(commits))).isEqualTo(snapshot);
    }

    @Property
    void aSnapshotOnTheWayCatchesUpWithTheCommitsAfterIt(
            @ForAll("commands") List<Command> commands,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        var commits = new ArrayList<Commit>();
        var snapshot = recorded(commands, commits);
        var cut = (int) Math.round(where * commits.size());

        var lagging = replay.after(replay.none(ID), commits.subList(0, cut));

        assertThat(replay.after(lagging, readAgain(commits.subList(cut, commits.size()))))
                .isEqualTo(snapshot);
    }

    @Property
    void eachCommitHoldsTheHashOfTheOneBeforeAndItsOwnSurvivesTheStore(
            @ForAll("commands") List<Command> commands) {
        var commits = new ArrayList<Commit>();
        recorded(commands, commits);

        var before = Commit.NO_PREVIOUS;
        for (var commit : readAgain(commits)) {
            assertThat(commit.body().prev()).isEqualTo(before);
            assertThat(Commit.seal(commit.body(), JSON).hash()).isEqualTo(commit.hash());
            before = commit.hash();
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Arbitraries.<Command>oneOf(
                        Arbitraries.strings()
                                .ascii()
                                .withCharRange('一', '龥')
                                .ofMaxLength(8)
                                .map(number -> new OpenIt(number, OFFICER)),
                        Arbitraries.integers().map(CountUp::new),
                        Arbitraries.create(CloseIt::new))
                .list()
                .ofMaxSize(20);
    }

    /** As the desk does it: ask, seal, fold. */
    private Handled<Errand> recorded(List<Command> commands, List<Commit> into) {
        var draft = new CommitDraft<>(type, replay, JSON, "trial");
        var current = replay.none(ID);
        for (var command : commands) {
            if (type.decide().apply(current.state(), command)
                            instanceof Decision.Accepted<Event>(var events)
                    && !events.isEmpty()) {
                var commit = draft.of(current, cause(into.size()), events);
                into.add(commit);
                current = replay.after(current, commit);
            }
        }
        return current;
    }

    private static RecordDesk.Cause cause(int number) {
        return new RecordDesk.Cause(
                OFFICER,
                Instant.parse("2026-06-01T02:00:00Z").plusSeconds(number),
                "r-" + number,
                "r-" + number,
                "key-" + number,
                "digest",
                null,
                null);
    }

    /** As the store gives them back: from their text. */
    private static List<Commit> readAgain(List<Commit> commits) {
        return commits.stream().map(it -> Commit.read(it.content(), JSON)).toList();
    }
}
