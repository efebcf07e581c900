package org.ipcase.cases.expertappointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.ALREADY_RECORDED;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.CONFLICT_NOT_SAID;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_ACCEPTED;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_AVAILABLE;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_CHALLENGED;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_EXPERT;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_HEAD;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_WAITING;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NO_SUCH_EXPERT;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NO_SUCH_MATTER;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcase.cases.People;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.expertappointment.domain.Appointment.Nothing;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.AcceptAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.AppointExpert;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.ChallengeExpert;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.DecideChallenge;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.DeclineAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.EndAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.RecordOpinion;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Appointing experts: conflicts found and declared, challenges, opinions, need to know. */
class AppointmentTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final RecordId EXPERT = RecordId.derived("expert", "x", "1");
    private static final RecordId CASE = RecordId.derived("case", "x", "1");
    private static final Actor HIMSELF =
            Persons.of("expert-1", "uni", AgencyType.APPRAISAL, "510100", Role.MEDIATOR);

    private static final Map<String, String> OPEN =
            Map.of(
                    "APPOINTED", "accept decline challenge end",
                    "DECLINED", "",
                    "CONFLICTED", "",
                    "ACCEPTED", "challenge record-opinion end",
                    "CHALLENGED", "decide-challenge end",
                    "REPLACED", "",
                    "OPINION_GIVEN", "",
                    "ENDED", "");

    private static Tale<Appointment, AppointmentCommand, AppointmentEvent> nothing() {
        var decider = new AppointmentDecider(Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, AppointmentDecider::evolve);
    }

    private static Matter matter() {
        return new Matter(
                CASE,
                TargetKind.CASE,
                "SC-CF-2026-000001",
                "岷岭春",
                Office.competent(
                                AgencyDirectory.shipped(),
                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                "510100",
                                LocalDate.of(2026, 6, 1))
                        .orElseThrow(),
                List.of(
                        Persons.company("四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q"),
                        Persons.company("某酒类经营部", null)),
                "某知识产权代理有限公司");
    }

    private static Candidate candidate() {
        return candidate("成都某研究院", null, List.of(), true, List.of());
    }

    private static Candidate candidate(
            String employer,
            @Nullable String code,
            List<String> interests,
            boolean available,
            List<String> earlier) {
        return new Candidate(
                EXPERT, "陈工", "expert-1", employer, code, interests, available, earlier);
    }

    private static AppointExpert appoint(
            Actor by, @Nullable Matter matter, @Nullable Candidate candidate) {
        return new AppointExpert(
                by,
                MONDAY,
                "SC-EA-2026-000001",
                EXPERT,
                TargetKind.CASE,
                CASE,
                "被控软件与权利软件是否实质性相似",
                List.of(),
                matter,
                candidate);
    }

    private static Tale<Appointment, AppointmentCommand, AppointmentEvent> appointed() {
        return nothing().given(appoint(People.OFFICER, matter(), candidate()));
    }

    private static AppointmentCommand accept(String day) {
        return new AcceptAppointment(HIMSELF, Persons.endOf(day), true, null);
    }

    private static Tale<Appointment, AppointmentCommand, AppointmentEvent> accepted() {
        return appointed().given(accept("2026-06-01"));
    }

    private static ChallengeExpert challenge() {
        return new ChallengeExpert(
                People.OFFICER, MONDAY, ChallengeGround.INTEREST, "某酒类经营部", "曾任其顾问");
    }

    private static DecideChallenge decide(String day, boolean upheld) {
        return new DecideChallenge(People.HEAD, Persons.endOf(day), upheld, "查无此事");
    }

    private static RecordOpinion opinion(String day) {
        return new RecordOpinion(HIMSELF, Persons.endOf(day), "实质性相似", List.of());
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, AppointmentCommand>();
        commands.put("accept", accept("2026-06-01"));
        commands.put("decline", new DeclineAppointment(HIMSELF, MONDAY, "出差"));
        commands.put("challenge", challenge());
        commands.put("decide-challenge", decide("2026-06-02", false));
        commands.put("record-opinion", opinion("2026-06-02"));
        commands.put("end", new EndAppointment(People.OFFICER, MONDAY, "案件撤回"));
        var states =
                Map.of(
                        "APPOINTED", appointed(),
                        "DECLINED", appointed().given(new DeclineAppointment(HIMSELF, MONDAY, "x")),
                        "CONFLICTED",
                                appointed()
                                        .given(
                                                new AcceptAppointment(
                                                        HIMSELF, MONDAY, false, "是其股东")),
                        "ACCEPTED", accepted(),
                        "CHALLENGED", accepted().given(challenge()),
                        "REPLACED", accepted().given(challenge()).given(decide("2026-06-02", true)),
                        "OPINION_GIVEN", accepted().given(opinion("2026-06-02")),
                        "ENDED",
                                appointed().given(new EndAppointment(People.OFFICER, MONDAY, "x")));
        Tale.covers(AppointmentStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        AppointmentAccess.allowedActions((Appointed) state, command.actor()));
        nothing().refuses(challenge(), OVER);
        appointed().refuses(appoint(People.OFFICER, matter(), candidate()), ALREADY_RECORDED);
        accepted().refuses(accept("2026-06-01"), NOT_WAITING);
        accepted().refuses(decide("2026-06-02", true), NOT_CHALLENGED);
        appointed().refuses(opinion("2026-06-02"), NOT_ACCEPTED);
    }

    static Stream<Candidate> conflicted() {
        return Stream.of(
                candidate("某酒类经营部", null, List.of(), true, List.of()),
                candidate("四川岷岭春酒业有限公司 ", null, List.of(), true, List.of()),
                candidate("岷岭春集团", "91510100MA6CTX2K3Q", List.of(), true, List.of()),
                candidate("某知识产权代理有限公司", null, List.of(), true, List.of()),
                candidate("成都某研究院", null, List.of("某酒类经营部"), true, List.of()),
                candidate("成都某研究院", null, List.of("91510100MA6CTX2K3Q"), true, List.of()),
                candidate("成都某研究院", null, List.of(), true, List.of("SC-EA-2026-000009")));
    }

    @ParameterizedTest
    @MethodSource("conflicted")
    void refusesWhoHasAConflictThatThePlatformFinds(Candidate candidate) {
        nothing()
                .refuses(appoint(People.OFFICER, matter(), candidate), AppointmentProblem.CONFLICT);
    }

    @Test
    void aConflictThatTheExpertDeclaresEndsTheAppointment() {
        appointed().refuses(new AcceptAppointment(HIMSELF, MONDAY, false, null), CONFLICT_NOT_SAID);
        appointed().refuses(new AcceptAppointment(HIMSELF, MONDAY, false, " "), CONFLICT_NOT_SAID);
    }

    @Test
    void appointsWhoIsInTheDirectoryToAMatterOfTheOwnOffice() {
        nothing().refuses(appoint(People.OFFICER, null, candidate()), NO_SUCH_MATTER);
        nothing().refuses(appoint(People.OFFICER, matter(), null), NO_SUCH_EXPERT);
        nothing()
                .refuses(
                        appoint(
                                People.OFFICER,
                                matter(),
                                candidate("成都某研究院", null, List.of(), false, List.of())),
                        NOT_AVAILABLE);
        nothing().refuses(appoint(People.OTHER_OFFICE, matter(), candidate()), NOT_THE_OFFICE);
    }

    @Test
    void aChallengeStopsTheOpinionUntilTheHeadDecides() {
        var challenged = accepted().given(challenge());
        challenged.refuses(opinion("2026-06-02"), NOT_ACCEPTED);
        challenged.refuses(new DecideChallenge(People.OFFICER, MONDAY, true, "x"), NOT_THE_HEAD);
        challenged.given(decide("2026-06-02", false)).given(opinion("2026-06-03"));
        var back = appointed().given(challenge()).given(decide("2026-06-02", false));
        assertThat(((Appointed) back.state()).stage()).isEqualTo(AppointmentStage.APPOINTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04, MET", "2026-06-05, BREACHED"})
    void isAnsweredAndChallengesAreDecidedWithinThreeWorkingDays(String day, String state) {
        assertThat(clock(appointed().given(accept(day)), "REQ-07-EXP-REPLY").state().name())
                .isEqualTo(state);
        var decided = appointed().given(challenge()).given(decide(day, false));
        assertThat(clock(decided, "REQ-07-EXP-CHALLENGE").state().name()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, MET", "2026-07-01, BREACHED"})
    void theOpinionIsGivenWithinTwentyWorkingDays(String day, String state) {
        // 2026-06-19 is a holiday.
        assertThat(clock(accepted().given(opinion(day)), "REQ-07-EXP-OPINION").state().name())
                .isEqualTo(state);
    }

    @Test
    void theExpertReadsTheAppointmentInPersonAndNobodyOfHisEmployer() {
        var readers = AppointmentAccess.readers((Appointed) appointed().state());
        var colleague = Persons.of("expert-2", "uni", AgencyType.APPRAISAL, "510100", Role.OFFICER);
        assertThat(HIMSELF.keys()).anyMatch(readers::contains);
        assertThat(colleague.keys()).noneMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        appointed().refuses(new DeclineAppointment(colleague, MONDAY, "x"), NOT_THE_EXPERT);
        appointed().refuses(new EndAppointment(HIMSELF, MONDAY, "x"), NOT_THE_OFFICE);
    }

    private static LegalClock clock(Tale<Appointment, ?, ?> tale, String rule) {
        return Due.last(((Appointed) tale.state()).clocks(), rule).orElseThrow();
    }
}
