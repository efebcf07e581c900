package org.ipcase.cases.rightsaid.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.ALREADY_RECORDED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.EVALUATED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.FOREIGN_PLACE_MISSING;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.HANDED_ON_ALREADY;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_ACCEPTED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_ANSWERED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_ASKED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_CLOSED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_HANDED_ON;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_APPLICANT;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_CENTRE;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_HEAD;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_WAITING;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_CENTRE;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_MORE_TIME;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_SUCH_RECORD;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_SUCH_STATION;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.OVER;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcase.cases.People;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequest.Nothing;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AcceptAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AnswerAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AskForAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AssignAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.CloseAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.EvaluateAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.ExtendAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.HandOnAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.RefuseAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.WithdrawAid;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights aid: who asks where, the two periods, the answer, the link, the evaluation. */
class AidRequestTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor STAFF =
            Persons.of("aid", "ra-510100", AgencyType.RIGHTS_AID_CENTER, "510100", Role.OFFICER);
    private static final Actor LEADER =
            Persons.of("aid-head", "ra-510100", AgencyType.RIGHTS_AID_CENTER, "510100", Role.HEAD);
    private static final RecordId COMPLAINT = RecordId.derived("complaint", "holder", "1");

    private static final Map<String, String> OPEN =
            Map.of(
                    "REQUESTED", "accept refuse withdraw",
                    "REFUSED", "",
                    "ACCEPTED", "assign extend hand-on withdraw",
                    "ASSIGNED", "assign extend answer hand-on withdraw",
                    "ANSWERED", "assign answer hand-on close withdraw",
                    "CLOSED", "hand-on evaluate",
                    "WITHDRAWN", "");

    private static Tale<AidRequest, AidRequestCommand, AidRequestEvent> nothing() {
        var decider = new AidRequestDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, AidRequestDecider::evolve);
    }

    private static AskForAid ask(Actor by, String region, AidKind... kinds) {
        return ask(by, region, null, null, null, kinds);
    }

    private static AskForAid ask(
            Actor by,
            String region,
            @Nullable RecordId station,
            @Nullable Receiving receiving,
            @Nullable String abroad,
            AidKind... kinds) {
        return new AskForAid(
                by,
                MONDAY,
                "SC-AR-2026-000001",
                Persons.company("成都锦栖软件有限公司", "91510107MA6DH3R88M"),
                List.of(kinds),
                new Right(RightKind.TRADEMARK, "12345678", null, "锦栖", 9),
                region,
                station,
                "被抢注后收到警告函",
                abroad,
                List.of(),
                receiving);
    }

    private static Tale<AidRequest, AidRequestCommand, AidRequestEvent> asked() {
        return nothing().given(ask(People.HOLDER, "510104", AidKind.ADVICE));
    }

    private static AidRequestCommand accept(String day) {
        return new AcceptAid(STAFF, Persons.endOf(day), null);
    }

    private static Tale<AidRequest, AidRequestCommand, AidRequestEvent> accepted() {
        return asked().given(new AcceptAid(STAFF, MONDAY, null));
    }

    private static AssignAid assign(AidKind kind) {
        return new AssignAid(STAFF, MONDAY, "卢宁", kind, null);
    }

    private static Tale<AidRequest, AidRequestCommand, AidRequestEvent> assigned() {
        return accepted().given(assign(AidKind.ADVICE));
    }

    private static AidRequestCommand answer(String day) {
        return new AnswerAid(STAFF, Persons.endOf(day), "可以提出异议", List.of());
    }

    private static HandOnAid handOn(HandOnTarget target, @Nullable String number) {
        return new HandOnAid(People.HOLDER, MONDAY, target, COMPLAINT, number);
    }

    private static CloseAid close(AidResult result) {
        return new CloseAid(STAFF, MONDAY, result, "已告知救济途径");
    }

    private static Tale<AidRequest, AidRequestCommand, AidRequestEvent> answered() {
        return assigned().given(answer("2026-06-02"));
    }

    private static EvaluateAid evaluate(Actor by) {
        return new EvaluateAid(by, MONDAY, 5, "很快");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, AidRequestCommand>();
        commands.put("accept", new AcceptAid(STAFF, MONDAY, null));
        commands.put("refuse", new RefuseAid(STAFF, MONDAY, AidRefusalGround.NOT_IP, "劳动纠纷"));
        commands.put("assign", assign(AidKind.ADVICE));
        commands.put("extend", new ExtendAid(LEADER, MONDAY, "需要专家"));
        commands.put("answer", answer("2026-06-02"));
        commands.put("hand-on", handOn(HandOnTarget.COMPLAINT, "SC-CP-2026-000001"));
        commands.put("close", close(AidResult.ADVISED));
        commands.put("evaluate", evaluate(People.HOLDER));
        commands.put("withdraw", new WithdrawAid(People.HOLDER, MONDAY, "已和解"));
        var states =
                Map.of(
                        "REQUESTED", asked(),
                        "REFUSED",
                                asked().given(
                                                new RefuseAid(
                                                        STAFF,
                                                        MONDAY,
                                                        AidRefusalGround.NOT_IP,
                                                        "劳动纠纷")),
                        "ACCEPTED", accepted(),
                        "ASSIGNED", assigned(),
                        "ANSWERED", answered(),
                        "CLOSED", answered().given(close(AidResult.ADVISED)),
                        "WITHDRAWN", asked().given(new WithdrawAid(People.HOLDER, MONDAY, "已和解")));
        Tale.covers(AidRequestStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        AidRequestAccess.allowedActions((Asked) state, command.actor()));
        Objects.requireNonNull(states.get("WITHDRAWN")).refuses(accept("2026-06-02"), NOT_WAITING);
        Objects.requireNonNull(states.get("WITHDRAWN")).refuses(answer("2026-06-02"), NOT_ACCEPTED);
        Objects.requireNonNull(states.get("WITHDRAWN"))
                .refuses(close(AidResult.ADVISED), NOT_ANSWERED);
        Objects.requireNonNull(states.get("WITHDRAWN"))
                .refuses(evaluate(People.HOLDER), NOT_CLOSED);
        Objects.requireNonNull(states.get("CLOSED"))
                .refuses(new WithdrawAid(People.HOLDER, MONDAY, "x"), OVER);
        nothing().refuses(accept("2026-06-02"), OVER);
        asked().refuses(ask(People.HOLDER, "510104", AidKind.ADVICE), ALREADY_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({"510104, ra-510100", "510300, ra-510000", "500103, ra-500000"})
    void goesToTheCentreOfThePlaceOrAboveIt(String region, String centre) {
        var tale = nothing().given(ask(People.HOLDER, region, AidKind.ADVICE));
        assertThat(((Asked) tale.state()).request().centre()).isEqualTo(centre);
        nothing().refuses(ask(People.HOLDER, "110000", AidKind.ADVICE), NO_CENTRE);
    }

    @Test
    void goesThroughTheWorkstationThatWasChosenIfItTakesRequestsIn() {
        var id = RecordId.derived("workstation", "ra", "1");
        var open = new Receiving(id, "高新区工作站", "510104", true);
        var taken = nothing().given(ask(People.HOLDER, "500103", id, open, null, AidKind.ADVICE));
        assertThat(((Asked) taken.state()).request().centre()).isEqualTo("ra-510100");
        assertThat(((Asked) taken.state()).request().workstationName()).isEqualTo("高新区工作站");
        nothing()
                .refuses(
                        ask(People.HOLDER, "510104", id, null, null, AidKind.ADVICE),
                        NO_SUCH_STATION);
        var closed = new Receiving(id, "高新区工作站", "510104", false);
        nothing()
                .refuses(
                        ask(People.HOLDER, "510104", id, closed, null, AidKind.ADVICE),
                        NO_SUCH_STATION);
    }

    @Test
    void isAskedForByRightsHoldersOrTakenInAtTheDeskOfACentre() {
        nothing().refuses(ask(People.OFFICER, "510104", AidKind.ADVICE), NOT_THE_APPLICANT);
        var desk = nothing().given(ask(STAFF, "510104", AidKind.ADVICE));
        var company = Persons.holder("rh-jinqi");
        var readers = AidRequestAccess.readers((Asked) desk.state());
        assertThat(company.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OFFICER.keys()).noneMatch(readers::contains);
        desk.given(new WithdrawAid(company, MONDAY, "已和解"));
        desk.refuses(new WithdrawAid(People.HOLDER, MONDAY, "x"), NOT_THE_APPLICANT);
        desk.refuses(new AcceptAid(People.OFFICER, MONDAY, null), NOT_THE_CENTRE);
    }

    @Test
    void helpAbroadNeedsAPlace() {
        nothing()
                .refuses(
                        ask(People.HOLDER, "510104", AidKind.FOREIGN_DISPUTE),
                        FOREIGN_PLACE_MISSING);
        nothing().given(ask(People.HOLDER, "510104", null, null, "德国", AidKind.FOREIGN_DISPUTE));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void isAcceptedOrRefusedWithinFiveWorkingDays(String day, String state) {
        assertThat(clock(asked().given(accept(day)), "REQ-07-AID-ACCEPT").state().name())
                .isEqualTo(state);
        var refused =
                asked().given(
                                new RefuseAid(
                                        STAFF,
                                        Persons.endOf(day),
                                        AidRefusalGround.OTHER,
                                        "不属于本中心"));
        assertThat(clock(refused, "REQ-07-AID-ACCEPT").state().name()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-23, MET", "2026-06-24, BREACHED"})
    void isAnsweredWithinFifteenWorkingDays(String day, String state) {
        // 2026-06-19 is a holiday.
        assertThat(clock(assigned().given(answer(day)), "REQ-07-AID-ANSWER").state().name())
                .isEqualTo(state);
    }

    @Test
    void theHeadGivesMoreTimeOnceAndInTime() {
        var extend = new ExtendAid(LEADER, Persons.on("2026-06-23"), "需要专家");
        var extended = assigned().given(extend);
        assertThat(clock(extended, "REQ-07-AID-ANSWER").lastDay()).isEqualTo("2026-07-14");
        extended.refuses(extend, NO_MORE_TIME);
        assigned().refuses(new ExtendAid(LEADER, Persons.on("2026-06-24"), "x"), NO_MORE_TIME);
        assigned().refuses(new ExtendAid(STAFF, MONDAY, "x"), NOT_THE_HEAD);
    }

    @Test
    void isAssignedForWhatWasAskedFor() {
        accepted().refuses(assign(AidKind.APPRAISAL), NOT_ASKED);
    }

    @Test
    void theApplicantLinksAComplaintOfItsOwnOnce() {
        accepted().refuses(handOn(HandOnTarget.COMPLAINT, null), NO_SUCH_RECORD);
        accepted().given(handOn(HandOnTarget.MEDIATION, null));
        var linked = accepted().given(handOn(HandOnTarget.COMPLAINT, "SC-CP-2026-000001"));
        linked.refuses(handOn(HandOnTarget.COMPLAINT, "SC-CP-2026-000001"), HANDED_ON_ALREADY);
        answered().refuses(close(AidResult.HANDED_ON), NOT_HANDED_ON);
        linked.given(assign(AidKind.ADVICE))
                .given(answer("2026-06-02"))
                .given(close(AidResult.HANDED_ON));
    }

    @Test
    void isEvaluatedOnceByWhoAsked() {
        var closed = answered().given(close(AidResult.ADVISED));
        closed.refuses(evaluate(STAFF), NOT_THE_APPLICANT);
        closed.given(evaluate(People.COLLEAGUE)).refuses(evaluate(People.HOLDER), EVALUATED);
    }

    private static LegalClock clock(Tale<AidRequest, ?, ?> tale, String rule) {
        return Due.last(((Asked) tale.state()).clocks(), rule).orElseThrow();
    }
}
