package org.ipcase.cases.copyrighttakedown.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.ALREADY_RECORDED;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_A_WORK;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_OWNER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_PROVIDER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_USER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.OVER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.RESTORED_ITEM;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.UNKNOWN_PROVIDER;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.Nothing;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.CounterState;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.NotifyProvider;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.RejectNotice;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.RestoreWork;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.TakeDown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.WithdrawNotice;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices about works on networks, CPR-07 to CPR-10. */
class CopyrightTakedownTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor PROVIDER =
            Persons.of(
                    "operator",
                    "po-tianfuyou",
                    AgencyType.PLATFORM_OPERATOR,
                    "510100",
                    Role.PLATFORM_OPERATOR);
    private static final Actor USER = Persons.holder("rh-jinqi");

    private static final Map<String, String> OPEN =
            Map.of(
                    "NOTICE_RECEIVED", "reject take-down withdraw",
                    "NOTICE_INCOMPLETE", "",
                    "TAKEN_DOWN", "counter withdraw",
                    "COUNTERED", "restore withdraw",
                    "RESTORED", "",
                    "WITHDRAWN", "");

    private static Tale<CopyrightTakedown, CopyrightTakedownCommand, CopyrightTakedownEvent>
            nothing() {
        var decider = new CopyrightTakedownDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, CopyrightTakedownDecider::evolve);
    }

    private static NotifyProvider notify(
            Actor by, String provider, RightKind kind, @Nullable String restoredBefore) {
        return new NotifyProvider(
                by,
                MONDAY,
                "SC-CT-2026-000001",
                provider,
                Persons.company("四川岷岭春酒业有限公司", null),
                "法务部 028-00000000",
                new Right(kind, null, null, "岷岭之歌", null),
                "510100",
                "https://video.example/v/1",
                Persons.company("成都锦栖软件有限公司", "91510107MA6DH3R88M"),
                "著作权登记证书",
                List.of(),
                restoredBefore);
    }

    private static Tale<CopyrightTakedown, CopyrightTakedownCommand, CopyrightTakedownEvent>
            notified() {
        return nothing().given(notify(People.HOLDER, "po-tianfuyou", RightKind.COPYRIGHT, null));
    }

    private static CopyrightTakedownCommand takeDown(Instant at) {
        return new TakeDown(PROVIDER, at, ForwardedTo.USER, "站内信");
    }

    private static CopyrightTakedownCommand counter() {
        return new CounterState(USER, MONDAY, "锦栖", "028-1", "原创作品", "底稿", List.of());
    }

    private static CopyrightTakedownCommand restore(Instant at) {
        return new RestoreWork(PROVIDER, at, "已转送权利人");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, CopyrightTakedownCommand>();
        commands.put("reject", new RejectNotice(PROVIDER, MONDAY, List.of("联系方式")));
        commands.put("take-down", takeDown(MONDAY));
        commands.put("counter", counter());
        commands.put("restore", restore(MONDAY));
        commands.put("withdraw", new WithdrawNotice(People.HOLDER, MONDAY, "已授权"));
        var down = notified().given(takeDown(MONDAY));
        var states =
                List.of(
                                notified(),
                                notified().given(new RejectNotice(PROVIDER, MONDAY, List.of("x"))),
                                down,
                                down.given(counter()),
                                down.given(counter()).given(restore(MONDAY)),
                                down.given(new WithdrawNotice(People.HOLDER, MONDAY, "已授权")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((NetworkTakedown) it.state()).stage().name(),
                                        it -> it));
        Tale.covers(CopyrightTakedownStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        CopyrightTakedownAccess.allowedActions(
                                (NetworkTakedown) state, command.actor()));
    }

    @Tag("CPR-07")
    @Test
    void isForWorksAndForTheirOwners() {
        nothing()
                .refuses(
                        notify(People.HOLDER, "po-tianfuyou", RightKind.TRADEMARK, null),
                        NOT_A_WORK);
        nothing()
                .refuses(
                        notify(People.OFFICER, "po-tianfuyou", RightKind.SOFTWARE, null),
                        NOT_THE_OWNER);
        nothing()
                .refuses(
                        notify(People.HOLDER, "mr-510100", RightKind.SOFTWARE, null),
                        UNKNOWN_PROVIDER);
        notified()
                .refuses(
                        notify(People.HOLDER, "po-tianfuyou", RightKind.SOFTWARE, null),
                        ALREADY_RECORDED);
        nothing().refuses(counter(), OVER);
    }

    @Tag("CPR-08")
    @ParameterizedTest
    @CsvSource({"PT23H59M, MET", "PT24H, BREACHED"})
    void takesTheWorkDownAtOnce(Duration after, String state) {
        var down = notified().given(takeDown(MONDAY.plus(after)));
        assertThat(clock(down, "CPR-08").state().name()).isEqualTo(state);
        notified().refuses(new TakeDown(USER, MONDAY, ForwardedTo.USER, "x"), NOT_THE_PROVIDER);
    }

    @Tag("CPR-09")
    @Test
    void theUserStatesOnceTheNoticeReachedIt() {
        var before = CopyrightTakedownAccess.readers((NetworkTakedown) notified().state());
        var down = notified().given(takeDown(MONDAY));
        var after = CopyrightTakedownAccess.readers((NetworkTakedown) down.state());
        assertThat(USER.keys()).noneMatch(before::contains).anyMatch(after::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(after::contains);
        assertThat(People.OFFICER.keys()).noneMatch(after::contains);
        down.refuses(
                new CounterState(People.OTHER_HOLDER, MONDAY, "x", "x", "x", "x", List.of()),
                NOT_THE_USER);
    }

    @Tag("CPR-10")
    @ParameterizedTest
    @CsvSource({"PT23H59M, MET", "PT24H, BREACHED"})
    void restoresAtOnceWithoutWaitingForAComplaint(Duration after, String state) {
        var countered = notified().given(takeDown(MONDAY)).given(counter());
        // The same moment is possible: no fifteen days as in ECN-05.
        assertThat(((NetworkTakedown) countered.given(restore(MONDAY)).state()).stage())
                .isEqualTo(CopyrightTakedownStage.RESTORED);
        var restored = countered.given(restore(MONDAY.plus(after)));
        assertThat(clock(restored, "CPR-10").state().name()).isEqualTo(state);
    }

    @Tag("CPR-10")
    @Test
    void takesNoSecondNoticeForTheSameItem() {
        nothing()
                .refuses(
                        notify(
                                People.HOLDER,
                                "po-tianfuyou",
                                RightKind.COPYRIGHT,
                                "SC-CT-2026-000001"),
                        RESTORED_ITEM);
    }

    private static LegalClock clock(Tale<CopyrightTakedown, ?, ?> tale, String rule) {
        return Due.last(((NetworkTakedown) tale.state()).clocks(), rule).orElseThrow();
    }
}
