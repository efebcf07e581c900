package org.ipcase.cases.customsrecordal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.ALREADY_RECORDED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.CHANGE_IN_FUTURE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_APPLIED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_CUSTOMS;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_RECORDABLE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_THE_OWNER;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NO_CUSTOMS;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NO_LATE_CHANGE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.RECORDAL_OVER;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.RENEWAL_TOO_EARLY;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.STILL_VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Nothing;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.ApplyForRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.AskForPapers;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.CancelRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.ChangeRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.LapseRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RecordRight;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RefuseRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RenewRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RevokeRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.SupplyPapers;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordals at customs, CUS-01 to CUS-03. */
class CustomsRecordalTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor CUSTOMS =
            Persons.of("customs", "cu-510000", AgencyType.CUSTOMS, "510000", Role.OFFICER);
    private static final LocalDate RECORDED = LocalDate.of(2026, 6, 10);

    private static final Map<String, String> OPEN =
            Map.of(
                    "APPLIED", "request-papers record refuse",
                    "PAPERS_AWAITED", "supply-papers refuse",
                    "RECORDED", "renew! lapse! change cancel revoke!",
                    "NOT_RECORDED", "",
                    "LAPSED", "",
                    "CANCELLED", "",
                    "REVOKED", "");

    private static Tale<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent> nothing() {
        var decider = new CustomsRecordalDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, CustomsRecordalDecider::evolve);
    }

    private static ApplyForRecordal apply(Actor by, RightKind kind) {
        return new ApplyForRecordal(
                by,
                MONDAY,
                "SC-CR-2026-000001",
                Persons.company("四川岷岭春酒业有限公司", null),
                new Right(kind, null, null, "岷岭春", 33),
                "510100",
                "白酒",
                List.of(),
                List.of());
    }

    private static Tale<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent> applied() {
        return nothing().given(apply(People.HOLDER, RightKind.TRADEMARK));
    }

    private static CustomsRecordalCommand record(Instant at) {
        return new RecordRight(CUSTOMS, at, "T2026-12345", RECORDED);
    }

    @Tag("CUS-02")
    @Test
    void theTenYearsBeginWithNoDayBeforeTheApplication() {
        applied()
                .refuses(
                        new RecordRight(
                                CUSTOMS,
                                Persons.on("2026-06-10"),
                                "T2026-12345",
                                LocalDate.of(2026, 5, 29)),
                        DAY_NOT_POSSIBLE);
    }

    private static Tale<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent> recorded() {
        return applied().given(record(Persons.on("2026-06-10")));
    }

    private static CustomsRecordalCommand change(String day) {
        return new ChangeRecordal(
                People.HOLDER, Persons.endOf(day), LocalDate.of(2026, 7, 1), "变更地址");
    }

    private static CustomsRecordalCommand renew(String day) {
        return new RenewRecordal(People.HOLDER, Persons.endOf(day), null);
    }

    private static CustomsRecordalCommand lapse(String day) {
        return new LapseRecordal(CUSTOMS, Persons.endOf(day));
    }

    private static CustomsRecordalCommand revoke(Instant at) {
        return new RevokeRecordal(CUSTOMS, at, "误扣他人货物");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var at = Persons.on("2026-07-02");
        var commands = new LinkedHashMap<String, CustomsRecordalCommand>();
        commands.put("request-papers", new AskForPapers(CUSTOMS, at, List.of("注册证")));
        commands.put("supply-papers", new SupplyPapers(People.HOLDER, at, "已补", List.of()));
        commands.put("record", record(at));
        commands.put("refuse", new RefuseRecordal(CUSTOMS, at, "权利已失效"));
        commands.put("renew", renew("2026-07-02"));
        commands.put("lapse", lapse("2026-07-02"));
        commands.put("change", change("2026-07-02"));
        commands.put("cancel", new CancelRecordal(People.HOLDER, at, "不再需要"));
        commands.put("revoke", revoke(at));
        var states =
                List.of(
                                applied(),
                                applied()
                                        .given(
                                                Objects.requireNonNull(
                                                        commands.get("request-papers"))),
                                recorded(),
                                applied().given(Objects.requireNonNull(commands.get("refuse"))),
                                recorded().given(lapse("2036-06-11")),
                                recorded().given(Objects.requireNonNull(commands.get("cancel"))),
                                recorded().given(change("2026-09-30")).given(revoke(at)))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((Recordal) it.state()).stage().name(), it -> it));
        Tale.covers(CustomsRecordalStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        CustomsRecordalAccess.allowedActions((Recordal) state, command.actor()));
    }

    @Tag("CUS-01")
    @Test
    void recordsMarksCopyrightAndPatentsForTheirOwners() {
        nothing().refuses(apply(People.HOLDER, RightKind.PLANT_VARIETY), NOT_RECORDABLE);
        nothing().refuses(apply(People.OFFICER, RightKind.TRADEMARK), NOT_THE_OWNER);
        applied().refuses(apply(People.HOLDER, RightKind.TRADEMARK), ALREADY_RECORDED);
        applied().refuses(new RefuseRecordal(People.OFFICER, MONDAY, "x"), NOT_CUSTOMS);
        nothing().refuses(record(MONDAY), NOT_APPLIED);
        var it = apply(People.HOLDER, RightKind.TRADEMARK);
        nothing()
                .refuses(
                        new ApplyForRecordal(
                                it.actor(),
                                it.at(),
                                it.number(),
                                it.owner(),
                                it.right(),
                                "110000",
                                it.goods(),
                                List.of(),
                                List.of()),
                        NO_CUSTOMS);
    }

    @Tag("CUS-01")
    @ParameterizedTest
    @CsvSource({"2026-07-14, MET", "2026-07-15, BREACHED"})
    void decidesWithinThirtyWorkingDaysOfAllPapers(String day, String state) {
        assertThat(clock(applied().given(record(Persons.endOf(day))), "CUS-01").state().name())
                .isEqualTo(state);
        var supplied =
                applied()
                        .given(new AskForPapers(CUSTOMS, MONDAY, List.of("注册证")))
                        .given(
                                new SupplyPapers(
                                        People.HOLDER, Persons.on("2026-06-02"), "已补", List.of()));
        assertThat(clock(supplied, "CUS-01").lastDay()).isEqualTo("2026-07-15");
    }

    @Tag("CUS-02")
    @Test
    void isValidTenYearsAndRenewedInTheLastSixMonths() {
        assertThat(clock(recorded(), "CUS-02").lastDay()).isEqualTo("2036-06-10");
        recorded().refuses(renew("2035-12-09"), RENEWAL_TOO_EARLY);
        var renewed = recorded().given(renew("2035-12-10"));
        assertThat(clock(renewed, "CUS-02").lastDay()).isEqualTo("2046-06-10");
        recorded().given(renew("2036-06-10"));
        recorded().refuses(renew("2036-06-11"), RECORDAL_OVER);
        recorded().refuses(lapse("2036-06-10"), STILL_VALID);
        recorded().given(lapse("2036-06-11"));
    }

    @Tag("CUS-03")
    @ParameterizedTest
    @CsvSource({"2026-08-12, false", "2026-08-13, true"})
    void aChangeIsReportedWithinThirtyWorkingDaysOrMayBeRevoked(String day, boolean late) {
        var changed = recorded().given(change(day));
        var revoke = revoke(Persons.on("2026-09-01"));
        if (late) {
            changed.given(revoke);
        } else {
            changed.refuses(revoke, NO_LATE_CHANGE);
        }
        recorded()
                .refuses(
                        new ChangeRecordal(People.HOLDER, MONDAY, LocalDate.of(2026, 6, 9), "地址"),
                        CHANGE_IN_FUTURE);
    }

    @Tag("CUS-01")
    @Test
    void onlyTheOwnerAndCustomsReadIt() {
        var readers = CustomsRecordalAccess.readers((Recordal) applied().state());
        assertThat(People.HOLDER.keys()).anyMatch(readers::contains);
        assertThat(CUSTOMS.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OFFICER.keys()).noneMatch(readers::contains);
    }

    private static LegalClock clock(Tale<CustomsRecordal, ?, ?> tale, String rule) {
        return Due.last(((Recordal) tale.state()).clocks(), rule).orElseThrow();
    }
}
