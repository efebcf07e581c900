package org.ipcase.cases.copyrightcomplaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.ALREADY_RECORDED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NOT_A_WORK;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NOT_THE_COMPLAINANT;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.Nothing;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.AcceptComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.AskForPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.ConfirmPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.FileCopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.PointToCourt;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.ProposeCase;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.RefuseComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.SupplyPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.WithdrawComplaint;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copyright complaints, CPR-01 to CPR-03. */
class CopyrightComplaintTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor OFFICER =
            Persons.of("ce", "ce-510100", AgencyType.CULTURE_ENFORCEMENT, "510100", Role.OFFICER);

    private static final Map<String, String> OPEN =
            Map.of(
                    "RECEIVED", "request-papers confirm-papers withdraw",
                    "PAPERS_AWAITED", "supply-papers refuse withdraw",
                    "COMPLETE", "accept refuse withdraw",
                    "ACCEPTED", "propose-case point-to-court withdraw",
                    "REFUSED", "",
                    "CASE_PROPOSED", "",
                    "CIVIL_ROUTE", "",
                    "WITHDRAWN", "");

    private static Tale<CopyrightComplaint, CopyrightComplaintCommand, CopyrightComplaintEvent>
            nothing() {
        var decider = new CopyrightComplaintDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, CopyrightComplaintDecider::evolve);
    }

    private static FileCopyrightComplaint file(RightKind kind, String region) {
        return new FileCopyrightComplaint(
                People.HOLDER,
                MONDAY,
                "SC-CC-2026-000001",
                Persons.company("四川岷岭春酒业有限公司", null),
                List.of(Persons.company("某网络公司", null)),
                new Right(kind, null, null, "岷岭之歌", null),
                region,
                LocalDate.of(2026, 5, 20),
                "未经许可传播",
                "登记证书",
                "公证书",
                List.of());
    }

    private static Tale<CopyrightComplaint, CopyrightComplaintCommand, CopyrightComplaintEvent>
            filed() {
        return nothing().given(file(RightKind.COPYRIGHT, "510100"));
    }

    private static CopyrightComplaintCommand confirm() {
        return new ConfirmPapers(OFFICER, MONDAY, LocalDate.of(2026, 6, 1));
    }

    private static CopyrightComplaintCommand accept(Instant at) {
        return new AcceptComplaint(OFFICER, at, null);
    }

    private static Tale<CopyrightComplaint, CopyrightComplaintCommand, CopyrightComplaintEvent>
            accepted() {
        return filed().given(confirm()).given(accept(MONDAY));
    }

    private static CopyrightComplaintCommand propose() {
        return new ProposeCase(
                OFFICER, MONDAY, List.of(PublicInterest.MARKET_ORDER), "大量传播，扰乱市场秩序");
    }

    private static CopyrightComplaintCommand point() {
        return new PointToCourt(OFFICER, MONDAY, "仅涉及合同双方");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, CopyrightComplaintCommand>();
        commands.put("request-papers", new AskForPapers(OFFICER, MONDAY, List.of("权属证明")));
        commands.put("supply-papers", new SupplyPapers(People.HOLDER, MONDAY, "已补", List.of()));
        commands.put("confirm-papers", confirm());
        commands.put("accept", accept(MONDAY));
        commands.put("refuse", new RefuseComplaint(OFFICER, MONDAY, "不属于本机关管辖"));
        commands.put("propose-case", propose());
        commands.put("point-to-court", point());
        commands.put("withdraw", new WithdrawComplaint(People.HOLDER, MONDAY, "已和解"));
        var states =
                List.of(
                                filed(),
                                filed().given(new AskForPapers(OFFICER, MONDAY, List.of("x"))),
                                filed().given(confirm()),
                                accepted(),
                                filed().given(confirm())
                                        .given(new RefuseComplaint(OFFICER, MONDAY, "x")),
                                accepted().given(propose()),
                                accepted().given(point()),
                                filed().given(new WithdrawComplaint(People.HOLDER, MONDAY, "x")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((WorkComplaint) it.state()).stage().name(),
                                        it -> it));
        Tale.covers(CopyrightComplaintStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        CopyrightComplaintAccess.allowedActions(
                                (WorkComplaint) state, command.actor()));
    }

    @Tag("CPR-01")
    @Test
    void goesToTheOfficeThatEnforcesCopyright() {
        assertThat(((WorkComplaint) filed().state()).complaint().office().id())
                .isEqualTo("ce-510100");
        nothing().refuses(file(RightKind.TRADEMARK, "510100"), NOT_A_WORK);
        nothing().refuses(file(RightKind.SOFTWARE, "110000"), NO_COMPETENT_OFFICE);
        filed().refuses(file(RightKind.COPYRIGHT, "510100"), ALREADY_RECORDED);
        nothing().refuses(propose(), OVER);
    }

    @Tag("CPR-02")
    @ParameterizedTest
    @CsvSource({"2026-06-16, MET", "2026-06-17, BREACHED"})
    void acceptsOrRefusesWithinFifteenDaysOfAllPapers(String day, String state) {
        var confirmed = filed().given(confirm());
        var accepted = confirmed.given(accept(Persons.endOf(day)));
        assertThat(clock(accepted).state().name()).isEqualTo(state);
        var refused = confirmed.given(new RefuseComplaint(OFFICER, Persons.endOf(day), "不予受理"));
        assertThat(clock(refused).state().name()).isEqualTo(state);
    }

    @Tag("CPR-02")
    @Test
    void theFifteenDaysNeverBeginBeforeTheLastPapers() {
        var early = new ConfirmPapers(OFFICER, MONDAY, LocalDate.of(2026, 5, 31));
        filed().refuses(early, DAY_NOT_POSSIBLE);
        var file = RecordId.derived("evidence", "holder", "1");
        var supplied =
                filed().given(new AskForPapers(OFFICER, MONDAY, List.of("权属证明")))
                        .given(
                                new SupplyPapers(
                                        People.HOLDER,
                                        Persons.on("2026-06-05"),
                                        "已补",
                                        List.of(file)));
        assertThat(((WorkComplaint) supplied.state()).evidence()).containsExactly(file);
        var at = Persons.on("2026-06-08");
        supplied.refuses(
                new ConfirmPapers(OFFICER, at, LocalDate.of(2026, 6, 4)), DAY_NOT_POSSIBLE);
        var confirmed = supplied.given(new ConfirmPapers(OFFICER, at, LocalDate.of(2026, 6, 5)));
        // The fifteenth day, 2026-06-20, is a Saturday after the holiday of 2026-06-19.
        assertThat(clock(confirmed).lastDay()).isEqualTo("2026-06-22");
    }

    @Tag("CPR-01")
    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void looksAtThePapersWithinFiveWorkingDays(String day, String state) {
        var asked = filed().given(new AskForPapers(OFFICER, Persons.endOf(day), List.of("x")));
        assertThat(Due.last(((WorkComplaint) asked.state()).clocks(), "CPR-01"))
                .hasValueSatisfying(it -> assertThat(it.state().name()).isEqualTo(state));
    }

    @Tag("CPR-03")
    @Test
    void proposesACaseOnlyWhenThePublicInterestIsHarmedToo() {
        assertThat(test(accepted().given(propose())).penaltyPossible()).isTrue();
        assertThat(test(accepted().given(point())).penaltyPossible()).isFalse();
    }

    private static PublicInterestTest test(Tale<CopyrightComplaint, ?, ?> tale) {
        return Objects.requireNonNull(((WorkComplaint) tale.state()).test());
    }

    @Tag("CPR-01")
    @Test
    void theRespondentNeverReadsIt() {
        var readers = CopyrightComplaintAccess.readers((WorkComplaint) filed().state());
        assertThat(People.HOLDER.keys()).anyMatch(readers::contains);
        assertThat(OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OFFICER.keys()).noneMatch(readers::contains);
        filed().refuses(new WithdrawComplaint(OFFICER, MONDAY, "x"), NOT_THE_COMPLAINANT);
        filed().refuses(
                        new ConfirmPapers(People.OFFICER, MONDAY, LocalDate.of(2026, 6, 1)),
                        NOT_THE_OFFICE);
    }

    private static LegalClock clock(Tale<CopyrightComplaint, ?, ?> tale) {
        return Due.last(((WorkComplaint) tale.state()).clocks(), "CPR-02").orElseThrow();
    }
}
