package org.ipcase.cases.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.oversight.domain.OversightProblem.ALREADY_ISSUED;
import static org.ipcase.cases.oversight.domain.OversightProblem.MEASURES_MISSING;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOTHING_TO_CLOSE;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_ISSUED;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THEIR_CASE;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THE_BUREAU;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.oversight.domain.OversightProblem.NO_OBJECTION;
import static org.ipcase.cases.oversight.domain.OversightProblem.NO_RECTIFICATION_AWAITED;
import static org.ipcase.cases.oversight.domain.OversightProblem.NO_RECTIFICATION_REPORTED;
import static org.ipcase.cases.oversight.domain.OversightProblem.NO_REPLY_AWAITED;
import static org.ipcase.cases.oversight.domain.OversightProblem.OTHER_GOVERNMENT;
import static org.ipcase.cases.oversight.domain.OversightProblem.UNKNOWN_OFFICE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.People;
import org.ipcase.cases.oversight.domain.Oversight.Nothing;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightCommand.CaseRef;
import org.ipcase.cases.oversight.domain.OversightCommand.CloseOpinion;
import org.ipcase.cases.oversight.domain.OversightCommand.IssueOpinion;
import org.ipcase.cases.oversight.domain.OversightCommand.Reply;
import org.ipcase.cases.oversight.domain.OversightCommand.ReportRectification;
import org.ipcase.cases.oversight.domain.OversightCommand.ReturnRectification;
import org.ipcase.cases.oversight.domain.OversightCommand.UpholdOpinion;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supervision of enforcement by the justice bureau, SUP-04. */
@Tag("SUP-04")
class OversightTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor BUREAU =
            Persons.of("justice", "ju-510100", AgencyType.JUSTICE, "510100", Role.OFFICER);
    private static final CaseRef CASE =
            new CaseRef(RecordId.derived("case"), "SC-CA-2026-000001", "mr-510100");

    private static final Map<String, String> OPEN =
            Map.of(
                    "ISSUED", "reply",
                    "OBJECTED", "uphold close",
                    "RECTIFYING", "report-rectification",
                    "RECTIFIED", "return-rectification close",
                    "CLOSED", "");

    private static Tale<Oversight, OversightCommand, OversightEvent> nothing() {
        var decider = new OversightDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, OversightDecider::evolve);
    }

    private static IssueOpinion issue(
            Actor by, String office, @Nullable RecordId caseId, @Nullable CaseRef known) {
        return new IssueOpinion(
                by,
                MONDAY,
                "SC-ES-2026-000001",
                office,
                caseId,
                known,
                List.of(Fault.ILLEGAL_CROSS_REGION, Fault.PROFIT_DRIVEN),
                "未经协助到外省扣押货物",
                "立即纠正，退还货物",
                "成司监意〔2026〕1号");
    }

    private static Tale<Oversight, OversightCommand, OversightEvent> issued() {
        return nothing().given(issue(BUREAU, "mr-510100", CASE.id(), CASE));
    }

    private static Reply reply(boolean accepted, @Nullable String measures, String day) {
        return new Reply(People.OFFICER, Persons.endOf(day), accepted, "答复", measures);
    }

    private static Tale<Oversight, OversightCommand, OversightEvent> objected() {
        return issued().given(reply(false, null, "2026-06-02"));
    }

    private static Tale<Oversight, OversightCommand, OversightEvent> rectifying() {
        return issued().given(reply(true, "退还货物", "2026-06-02"));
    }

    private static OversightCommand report(String day) {
        return new ReportRectification(People.OFFICER, Persons.endOf(day), "已退还");
    }

    private static Tale<Oversight, OversightCommand, OversightEvent> rectified() {
        return rectifying().given(report("2026-06-10"));
    }

    private static OversightCommand close() {
        return new CloseOpinion(BUREAU, MONDAY, "已纠正");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, OversightCommand>();
        commands.put("reply", reply(true, "退还货物", "2026-06-02"));
        commands.put("uphold", new UpholdOpinion(BUREAU, MONDAY, "异议不成立"));
        commands.put("report-rectification", report("2026-06-10"));
        commands.put("return-rectification", new ReturnRectification(BUREAU, MONDAY, "未退还"));
        commands.put("close", close());
        var states =
                Map.of(
                        "ISSUED", issued(),
                        "OBJECTED", objected(),
                        "RECTIFYING", rectifying(),
                        "RECTIFIED", rectified(),
                        "CLOSED", rectified().given(close()));
        Tale.covers(OversightStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        OversightAccess.allowedActions((Opinion) state, command.actor()));
    }

    @Test
    void onlyTheBureauOfTheSameGovernmentIssues() {
        nothing().refuses(issue(People.OFFICER, "mr-510100", null, null), NOT_THE_BUREAU);
        nothing().refuses(issue(BUREAU, "mr-xxx", null, null), UNKNOWN_OFFICE);
        nothing().refuses(issue(BUREAU, "ps-510100", null, null), UNKNOWN_OFFICE);
        nothing().refuses(issue(BUREAU, "mr-510700", null, null), OTHER_GOVERNMENT);
        nothing().refuses(issue(BUREAU, "mr-510104", null, null), OTHER_GOVERNMENT);
        issued().refuses(issue(BUREAU, "mr-510100", null, null), ALREADY_ISSUED);
        nothing().refuses(close(), NOT_ISSUED);
        nothing().given(issue(BUREAU, "mr-510100", null, null));
    }

    @Test
    void customsBelongToNoLocalGovernment() {
        var province =
                Persons.of("justice-sc", "ju-510000", AgencyType.JUSTICE, "510000", Role.OFFICER);
        nothing().refuses(issue(province, "cu-510000", null, null), OTHER_GOVERNMENT);
    }

    @Test
    void theCaseIsThatOfTheOfficeAsTheRecordKnowsIt() {
        var elsewhere = new CaseRef(CASE.id(), CASE.number(), "mr-510104");
        nothing().refuses(issue(BUREAU, "mr-510100", CASE.id(), elsewhere), NOT_THEIR_CASE);
        nothing().refuses(issue(BUREAU, "mr-510100", CASE.id(), null), NOT_THEIR_CASE);
        assertThat(((Opinion) issued().state()).issued().caseNumber()).isEqualTo(CASE.number());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-23, MET", "2026-06-24, BREACHED"})
    void repliesWithinFifteenWorkingDays(String day, String state) {
        // 2026-06-19 is a holiday.
        var replied = issued().given(reply(false, null, day));
        assertThat(clock(replied, "SUP-04").state().name()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02, MET", "2026-07-03, BREACHED"})
    void rectifiesWithinThirtyDays(String day, String state) {
        var reported = rectifying().given(report(day));
        assertThat(clock(reported, "SUP-04-RECTIFY").state().name()).isEqualTo(state);
        assertThat(clock(reported, "SUP-04-DECIDE").pending()).isTrue();
    }

    @Test
    void whoAcceptsSaysWhatWillBePutRight() {
        issued().refuses(reply(true, null, "2026-06-02"), MEASURES_MISSING);
        issued().refuses(reply(true, " ", "2026-06-02"), MEASURES_MISSING);
    }

    @Test
    void anObjectionThatFailsIsRectified() {
        var upheld = objected().given(new UpholdOpinion(BUREAU, MONDAY, "异议不成立"));
        assertThat(((Opinion) upheld.state()).stage()).isEqualTo(OversightStage.RECTIFYING);
        assertThat(clock(upheld, "SUP-04-RECTIFY").pending()).isTrue();
        assertThat(clock(upheld, "SUP-04-DECIDE").pending()).isFalse();
    }

    @Test
    void eachSideDoesItsOwnPart() {
        issued().refuses(new Reply(BUREAU, MONDAY, false, "x", null), NOT_THE_OFFICE);
        issued().refuses(new Reply(People.DISTRICT, MONDAY, false, "x", null), NOT_THE_OFFICE);
        rectified().refuses(new CloseOpinion(People.HEAD, MONDAY, "x"), NOT_THE_BUREAU);
        issued().refuses(close(), NOTHING_TO_CLOSE);
        rectifying().refuses(new UpholdOpinion(BUREAU, MONDAY, "x"), NO_OBJECTION);
        issued().refuses(report("2026-06-02"), NO_RECTIFICATION_AWAITED);
        issued().refuses(new ReturnRectification(BUREAU, MONDAY, "x"), NO_RECTIFICATION_REPORTED);
        rectified().refuses(reply(false, null, "2026-06-02"), NO_REPLY_AWAITED);
    }

    @Test
    void bureauOfficeAndThoseAboveReadIt() {
        var readers = OversightAccess.readers((Opinion) issued().state());
        var above =
                Persons.of(
                        "sup",
                        "mr-510000",
                        AgencyType.MARKET_REGULATION,
                        "510000",
                        Role.SUPERVISOR);
        for (var reader : List.of(BUREAU, People.OFFICER, above)) {
            assertThat(reader.keys()).anyMatch(readers::contains);
        }
        for (var outsider : List.of(People.HOLDER, People.OTHER_OFFICE, People.DISTRICT)) {
            assertThat(outsider.keys()).noneMatch(readers::contains);
        }
    }

    private static LegalClock clock(Tale<Oversight, ?, ?> tale, String rule) {
        return Due.last(((Opinion) tale.state()).clocks(), rule).orElseThrow();
    }
}
