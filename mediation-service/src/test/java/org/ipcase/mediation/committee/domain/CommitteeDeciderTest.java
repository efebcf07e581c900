package org.ipcase.mediation.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.CommitteeCommand.OnRecord;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Register;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Registration;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeFile.Stars;
import org.ipcase.mediation.committee.domain.CommitteeState.NotRegistered;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeDeciderTest {
    private static final Clocks CLOCKS = Clocks.standard();
    private static final CommitteeDecider DECIDER =
            new CommitteeDecider(
                    CLOCKS, AgencyDirectory.shipped(), Roster.of(List.of(), List.of()));
    private static final List<Member> MEMBERS =
            List.of(
                    new Member("甲", Post.DIRECTOR, false),
                    new Member("乙", Post.MEMBER, true),
                    new Member("丙", Post.MEMBER, false));

    private static Registration registration(CommitteeKind kind, String agency, String charges) {
        return registration(kind, agency, charges, MEMBERS);
    }

    private static Registration registration(
            CommitteeKind kind, String agency, String charges, List<Member> members) {
        return new Registration(
                agency.isEmpty() ? "body" : agency,
                "SC-MC-2026-000001",
                "调解组织",
                "body",
                "510100",
                kind,
                LocalDate.parse("2026-06-01"),
                members,
                new Profile(
                        agency.isEmpty() ? null : agency,
                        null,
                        charges.isEmpty() ? null : charges));
    }

    private static Decision<CommitteeEvent> register(Actor actor, Registration registration) {
        return DECIDER.decide(
                new NotRegistered(), new Register(actor, noon("2026-06-01"), registration));
    }

    private static CommitteeState after(CommitteeState state, CommitteeCommand... commands) {
        var current = state;
        for (var command : commands) {
            var decision = DECIDER.decide(current, command);
            assertThat(Answered.by(decision)).as(command.toString()).isEqualTo("ok");
            for (var event : ((Decision.Accepted<CommitteeEvent>) decision).events()) {
                current = CommitteeRecord.evolve(current, event);
            }
        }
        return current;
    }

    private static OnRegister registered() {
        return (OnRegister)
                after(
                        new NotRegistered(),
                        new Register(
                                SUPERVISOR,
                                noon("2026-06-01"),
                                registration(
                                        CommitteeKind.INDUSTRY_PROFESSIONAL, "mc-510100", "")));
    }

    private static Map<String, OnRegister> states() {
        var states = new LinkedHashMap<String, OnRegister>();
        var at = noon("2026-06-02");
        states.put("ACTIVE", registered());
        states.put(
                "SUSPENDED",
                (OnRegister) after(registered(), new CommitteeCommand.Suspend(BUREAU, at, "未换届")));
        states.put(
                "DISSOLVED",
                (OnRegister) after(registered(), new CommitteeCommand.Dissolve(BUREAU, at, "撤销")));
        return states;
    }

    private static List<OnRecord> commands(Actor actor) {
        var at = noon("2026-06-03");
        return List.of(
                new CommitteeCommand.ReElect(actor, at, LocalDate.parse("2029-06-01"), MEMBERS),
                new CommitteeCommand.ChangeMembers(actor, at, MEMBERS),
                new CommitteeCommand.Suspend(actor, at, "理由"),
                new CommitteeCommand.Resume(actor, at),
                new CommitteeCommand.Dissolve(actor, at, "理由"),
                new CommitteeCommand.NotifyCourt(actor, at),
                new CommitteeCommand.ReceiveNotice(actor, at),
                new CommitteeCommand.AwardStars(
                        actor, at, new Stars(4, LocalDate.parse("2026-06-03"), "评定")),
                new CommitteeCommand.LinkCourtPlatform(actor, at, "TJ-1"));
    }

    /** Columns as in {@link CommitteeAction}. */
    private static final String TABLE =
            """
            ACTIVE     ok ok ok not-suspended ok ok only-court ok ok
            SUSPENDED  ok ok suspended ok ok ok only-court suspended ok
            DISSOLVED  dissolved dissolved dissolved dissolved dissolved ok only-court dissolved dissolved
            """;

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        assertThat(commands(BUREAU))
                .extracting(CommitteeAction::of)
                .containsExactly(CommitteeAction.values());
        return TABLE.lines()
                .map(line -> List.of(line.split("\\s+")))
                .flatMap(row -> {
                    var state = Objects.requireNonNull(states().get(row.getFirst()));
                    var commands = commands(BUREAU);
                    return Stream.iterate(0, i -> i + 1)
                            .limit(commands.size())
                            .map(i ->
                                    DynamicTest.dynamicTest(
                                            CommitteeAction.of(commands.get(i)).api()
                                                    + " in "
                                                    + row.getFirst(),
                                            () ->
                                                    assertThat(
                                                                    Answered.by(
                                                                            DECIDER.decide(
                                                                                    state,
                                                                                    commands.get(
                                                                                            i))))
                                                            .isEqualTo(expected(row.get(i + 1)))));
                });
    }

    private static String expected(String word) {
        return word.equals("ok") ? word : "committee." + word;
    }

    @Test
    void onlyThoseWhoKeepTheRegisterOfThePlaceKeepIt() {
        var registration = registration(CommitteeKind.INDUSTRY_PROFESSIONAL, "mc-510100", "");
        for (var actor : List.of(BUREAU, SUPERVISOR)) {
            assertThat(Answered.by(register(actor, registration))).isEqualTo("ok");
        }
        for (var actor :
                List.of(
                        COUNTY_BUREAU,
                        OTHER_BUREAU,
                        SUPERVISOR_CQ,
                        DIRECTOR,
                        JUDGE,
                        HOLDER,
                        OFFICER,
                        AUDITOR)) {
            assertThat(Answered.by(register(actor, registration)))
                    .as(actor.name())
                    .isEqualTo("committee.only-registrar");
        }
    }

    @Test
    void theDirectorElectsAndTheBureauJudges() {
        var answers =
                commands(DIRECTOR).stream()
                        .map(it -> Answered.by(DECIDER.decide(registered(), it)))
                        .toList();
        assertThat(answers)
                .containsExactly(
                        "ok",
                        "ok",
                        "committee.only-registrar",
                        "committee.only-registrar",
                        "committee.only-registrar",
                        "committee.only-registrar",
                        "committee.only-court",
                        "committee.only-registrar",
                        "ok");
        assertThat(
                        commands(JUDGE).stream()
                                .filter(it -> !(it instanceof CommitteeCommand.ReceiveNotice))
                                .map(it -> Answered.by(DECIDER.decide(registered(), it))))
                .allMatch(it -> it.startsWith("committee.only-registrar"));
    }

    @Test
    @Tag("MED-O1")
    void aCommitteeHasThreeToNineMembersAndOneDirector() {
        var two = MEMBERS.subList(0, 2);
        assertThat(
                        Answered.by(
                                register(
                                        BUREAU,
                                        registration(CommitteeKind.PEOPLE, "mc-510100", "", two))))
                .isEqualTo("committee.wrong-size");
        var headless = List.of(MEMBERS.get(1), MEMBERS.get(2), MEMBERS.get(1));
        assertThat(
                        Answered.by(
                                register(
                                        BUREAU,
                                        registration(
                                                CommitteeKind.PEOPLE, "mc-510100", "", headless))))
                .isEqualTo("committee.one-director");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        registered(),
                                        new CommitteeCommand.ChangeMembers(
                                                DIRECTOR, noon("2026-06-03"), two))))
                .isEqualTo("committee.wrong-size");
    }

    @Test
    @Tag("MED-O1")
    void warnsWithoutAWomanAndWithoutTheSmallerGroupOfAMixedArea() {
        var rules = RegisterRules.standard();
        var men =
                List.of(
                        new Member("甲", Post.DIRECTOR, false),
                        new Member("乙", Post.MEMBER, false),
                        new Member("丙", Post.MEMBER, false, true));
        assertThat(warnings("510100", men, rules)).containsExactly("no-woman");
        assertThat(warnings("513400", MEMBERS, rules)).containsExactly("no-minority-member");
        assertThat(warnings("513401", men, rules)).containsExactly("no-woman");
        assertThat(warnings("510100", MEMBERS, rules)).isEmpty();
    }

    private static List<String> warnings(String region, List<Member> members, RegisterRules rules) {
        var committee =
                new Committee(
                        "c",
                        "某",
                        "c",
                        region,
                        CommitteeKind.PEOPLE,
                        LocalDate.parse("2026-01-01"),
                        members);
        return Composition.warnings(committee, rules).stream()
                .map(Composition.Warning::code)
                .toList();
    }

    @Test
    @Tag("MED-O2")
    void theTermIsThreeYearsAndANewOneBeginsAfterIt() {
        var term = registered().file().clock("MED-O2").orElseThrow();
        assertThat(term.lastDay()).isEqualTo("2029-06-01");
        assertThat(registered().file().committee().termEnd()).isEqualTo("2029-06-01");
        assertThat(CLOCKS.at(term, noon("2029-06-01")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(CLOCKS.at(term, noon("2029-06-02")).state()).isEqualTo(ClockState.BREACHED);
        var same =
                new CommitteeCommand.ReElect(
                        DIRECTOR, noon("2026-06-03"), LocalDate.parse("2026-06-01"), MEMBERS);
        assertThat(Answered.by(DECIDER.decide(registered(), same)))
                .isEqualTo("committee.term-out-of-order");
        var elected =
                after(
                        registered(),
                        new CommitteeCommand.ReElect(
                                DIRECTOR,
                                noon("2029-05-28"),
                                LocalDate.parse("2029-06-01"),
                                MEMBERS));
        assertThat(((OnRegister) elected).file().clock("MED-O2").orElseThrow().lastDay())
                .isEqualTo("2032-06-01");
    }

    @Test
    @Tag("MED-O4")
    void everyChangeIsANoticeToTheBasicCourtUntilItIsTold() {
        var file = registered().file();
        assertThat(file.noticesDue()).hasSize(1);
        assertThat(file.noticesDue().getFirst().court()).isEqualTo("ct-510100");
        assertThat(file.noticesDue().getFirst().bureau()).isEqualTo("ju-510100");
        var due = file.clock("MED-O4").orElseThrow();
        assertThat(due.lastDay()).isEqualTo("2026-06-15");
        assertThat(CLOCKS.at(due, noon("2026-06-15")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(CLOCKS.at(due, noon("2026-06-16")).state()).isEqualTo(ClockState.BREACHED);

        var told =
                (OnRegister)
                        after(
                                registered(),
                                new CommitteeCommand.Suspend(BUREAU, noon("2026-06-02"), "未换届"),
                                new CommitteeCommand.NotifyCourt(BUREAU, noon("2026-06-05")));
        assertThat(told.file().notices()).hasSize(2).allMatch(it -> it.sentOn() != null);
        assertThat(told.file().pending("MED-O4")).isEmpty();
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        told,
                                        new CommitteeCommand.NotifyCourt(
                                                BUREAU, noon("2026-06-06")))))
                .isEqualTo("committee.no-notice-due");
    }

    @Test
    @Tag("MED-O4")
    void theCourtTakesNoteOfWhatItWasTold() {
        var at = noon("2026-06-08");
        var receive = new CommitteeCommand.ReceiveNotice(JUDGE, at);
        assertThat(Answered.by(DECIDER.decide(registered(), receive)))
                .isEqualTo("committee.no-notice-unread");
        var told =
                (OnRegister)
                        after(
                                registered(),
                                new CommitteeCommand.NotifyCourt(BUREAU, noon("2026-06-05")));
        assertThat(told.file().pending("MED-O4-READING").orElseThrow().lastDay())
                .isEqualTo("2026-06-22");

        for (var dissolved : List.of(false, true)) {
            var state =
                    dissolved ? after(told, new CommitteeCommand.Dissolve(BUREAU, at, "撤销")) : told;
            var read = (OnRegister) after(state, receive);
            assertThat(read.file().unread()).isEmpty();
            assertThat(read.file().notices().getFirst().receivedOn()).isEqualTo("2026-06-08");
            assertThat(Answered.by(DECIDER.decide(read, receive)))
                    .isEqualTo("committee.no-notice-unread");
        }
    }

    @Test
    @Tag("MED-O4")
    void theShippedRegisterNeedsNoNotice() {
        var seeded =
                register(
                        SYSTEM, registration(CommitteeKind.INDUSTRY_PROFESSIONAL, "mc-510100", ""));
        assertThat(((Decision.Accepted<CommitteeEvent>) seeded).events()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(CommitteeKind.class)
    @Tag("MED-O6")
    void onlyCommercialBodiesAndLawyersMayChargeAndMustShowIt(CommitteeKind kind) {
        var agency =
                switch (kind) {
                    case PEOPLE, INDUSTRY_PROFESSIONAL -> "mc-510100";
                    case COMMERCIAL, LAWYER, PERSONAL_STUDIO -> "";
                    case ADMINISTRATIVE -> "pc-510100";
                    case JUDICIAL -> "ct-510100";
                };
        var charging = Answered.by(register(BUREAU, registration(kind, agency, "每件一千元")));
        var silent = Answered.by(register(BUREAU, registration(kind, agency, "")));

        if (kind == CommitteeKind.COMMERCIAL || kind == CommitteeKind.LAWYER) {
            assertThat(charging).isEqualTo("ok");
            assertThat(silent).isEqualTo("committee.charges-not-shown");
        } else {
            assertThat(charging).isEqualTo("committee.charges-not-allowed");
            assertThat(silent).isEqualTo("ok");
        }
    }

    @Test
    @Tag("MED-O3")
    void eachKindIsTheRightSortOfAgency() {
        assertThat(
                        Answered.by(
                                register(
                                        BUREAU,
                                        registration(CommitteeKind.INDUSTRY_PROFESSIONAL, "", ""))))
                .isEqualTo("ok");
        for (var wrong : List.of("mr-510100", "ct-510100", "no-such")) {
            assertThat(
                            Answered.by(
                                    register(
                                            BUREAU,
                                            registration(
                                                    CommitteeKind.INDUSTRY_PROFESSIONAL,
                                                    wrong,
                                                    ""))))
                    .isEqualTo("committee.wrong-agency");
        }
        assertThat(
                        Answered.by(
                                register(
                                        BUREAU,
                                        registration(CommitteeKind.JUDICIAL, "mc-510100", ""))))
                .isEqualTo("committee.wrong-agency");
    }

    @Test
    void aBodyIsRegisteredOnce() {
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        registered(),
                                        new Register(
                                                BUREAU,
                                                noon("2026-06-03"),
                                                registration(
                                                        CommitteeKind.PEOPLE, "mc-510100", "")))))
                .isEqualTo("committee.already-registered");
        var known =
                new CommitteeDecider(
                        CLOCKS,
                        AgencyDirectory.shipped(),
                        Roster.of(List.of(registered().file().committee()), List.of()));
        assertThat(
                        Answered.by(
                                known.decide(
                                        new NotRegistered(),
                                        new Register(
                                                BUREAU,
                                                noon("2026-06-03"),
                                                registration(
                                                        CommitteeKind.PEOPLE, "mc-510100", "")))))
                .isEqualTo("committee.already-registered");
    }

    @Test
    void theFileIsOpenToTheDirectorTheBureausTheCourtAndTheAuditor() {
        var readers = CommitteeAccess.readers(registered().file());
        for (var actor : List.of(DIRECTOR, BUREAU, SUPERVISOR, JUDGE, AUDITOR)) {
            assertThat(readers.stream().anyMatch(actor.keys()::contains)).as(actor.name()).isTrue();
        }
        for (var actor :
                List.of(
                        OTHER_DIRECTOR,
                        OTHER_BUREAU,
                        SUPERVISOR_CQ,
                        MEDIATOR,
                        OTHER_JUDGE,
                        HOLDER,
                        OFFICER)) {
            assertThat(readers.stream().anyMatch(actor.keys()::contains))
                    .as(actor.name())
                    .isFalse();
        }
    }
}
