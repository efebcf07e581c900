package org.ipcase.cases.plantvariety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.ALREADY_RECORDED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.BELOW_MINIMUM;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.BEYOND_NOTICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEASURE_RUNNING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEDIATION_NOT_ASKED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEDIATION_RECORDED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOTICE_MISSING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOTICE_RUNNING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_A_VARIETY;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_REQUESTED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_HEAD;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_OWNER;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NO_MEASURE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.OUTSIDE_TERRITORY;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.RIGHT_NOT_IN_FORCE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.TWO_OFFICERS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.plantvariety.domain.PlantVariety.Nothing;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.AskDamagesMediation;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.DecideRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.ExtendMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.FileRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.LiftMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RecordDamagesMediation;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RefuseRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RequestHandling;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.ServeNotice;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.TakeMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WaiveStatement;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WithdrawRequest;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plant variety requests, PVP-01 to PVP-05. */
class PlantVarietyTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor OFFICER =
            Persons.of("ag", "ag-510100", AgencyType.AGRICULTURE, "510100", Role.OFFICER);
    private static final Actor HEAD =
            Persons.of("ag-head", "ag-510100", AgencyType.AGRICULTURE, "510100", Role.HEAD);

    private static final Map<String, String> OPEN =
            Map.of(
                    "REQUESTED", "file refuse withdraw",
                    "FILED",
                            "take-measure extend-measure! lift-measure! serve-notice"
                                    + " waive-statement! decide"
                                    + " request-damages-mediation record-damages-mediation!",
                    "NOT_FILED", "",
                    "DECIDED", "request-damages-mediation record-damages-mediation!",
                    "WITHDRAWN", "");

    private static Tale<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> nothing() {
        var decider =
                new PlantVarietyDecider(
                        AgencyDirectory.shipped(), Persons.RUNNING, VarietyTerms.standard());
        return Tale.of(new Nothing(), decider::decide, PlantVarietyDecider::evolve);
    }

    private static RequestHandling request(
            Actor by, boolean forestry, String granted, String act, String region) {
        return new RequestHandling(
                by,
                MONDAY,
                "SC-PV-2026-000001",
                Persons.company("四川某种业公司", null),
                List.of(Persons.company("某种子经营部", null)),
                new Right(RightKind.PLANT_VARIETY, null, null, "川优一号", null),
                PlantKind.OTHER,
                forestry,
                LocalDate.parse(granted),
                List.of(InfringingAct.SELL),
                region,
                LocalDate.parse(act),
                "销售授权品种繁殖材料",
                List.of());
    }

    private static Tale<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> requested() {
        return nothing().given(request(People.HOLDER, false, "2020-03-01", "2026-05-20", "510100"));
    }

    private static Tale<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> filed() {
        return requested().given(file());
    }

    private static PlantVarietyCommand file() {
        return new FileRequest(
                OFFICER, MONDAY, List.of(new CaseOfficer("甲", "A"), new CaseOfficer("乙", "B")));
    }

    private static PlantVarietyCommand take(String day) {
        return take(day, "510104", null);
    }

    private static TakeMeasure take(String day, String region, @Nullable String reference) {
        return new TakeMeasure(
                OFFICER, MONDAY, "种子 200 袋", "扣〔2026〕1号", LocalDate.parse(day), region, reference);
    }

    @Tag("PVP-04")
    @Tag("REQ-16")
    @Test
    void takesNothingOutsideTheTerritoryWithoutAReference() {
        filed().refuses(take("2026-06-01", "500103", null), OUTSIDE_TERRITORY);
        filed().given(take("2026-06-01", "500103", "SC-AR-2026-000007"));
    }

    private static PlantVarietyCommand extend() {
        return new ExtendMeasure(HEAD, MONDAY, "检测未完成");
    }

    private static PlantVarietyCommand lift(String day) {
        return new LiftMeasure(OFFICER, Persons.endOf(day), "处理完毕");
    }

    private static DecideRequest decide(
            String day, boolean infringement, @Nullable Money value, @Nullable Money fine) {
        return new DecideRequest(
                OFFICER, Persons.endOf(day), infringement, value, fine, "罚〔2026〕1号", "查证属实");
    }

    private static AskDamagesMediation ask(boolean agree) {
        return new AskDamagesMediation(People.HOLDER, MONDAY, Money.yuan(100_000), agree);
    }

    private static PlantVarietyCommand mediated() {
        return new RecordDamagesMediation(OFFICER, MONDAY, true, "赔偿八万元");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, PlantVarietyCommand>();
        commands.put("file", file());
        commands.put("refuse", new RefuseRequest(OFFICER, MONDAY, "无侵权事实"));
        commands.put("take-measure", take("2026-06-01"));
        commands.put("extend-measure", extend());
        commands.put("lift-measure", lift("2026-06-02"));
        commands.put("serve-notice", told("500000.00"));
        commands.put("waive-statement", waive());
        commands.put("decide", decide("2026-06-02", false, null, null));
        commands.put("request-damages-mediation", ask(true));
        commands.put("record-damages-mediation", mediated());
        commands.put("withdraw", new WithdrawRequest(People.HOLDER, MONDAY, "已和解"));
        var states =
                List.of(
                                requested(),
                                filed(),
                                requested().given(new RefuseRequest(OFFICER, MONDAY, "x")),
                                filed().given(decide("2026-06-02", false, null, null)),
                                requested().given(new WithdrawRequest(People.HOLDER, MONDAY, "x")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((VarietyRequest) it.state()).stage().name(),
                                        it -> it));
        Tale.covers(PlantVarietyStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        PlantVarietyAccess.allowedActions((VarietyRequest) state, command.actor()));
    }

    @Tag("PVP-01")
    @Tag("PVP-02")
    @ParameterizedTest
    @CsvSource({
        "false, 510100, ag-510100",
        "false, 510104, ag-510100",
        "false, 500103, ag-500103",
        "true, 510100, fo-510000"
    })
    void goesToAgricultureOrForestryOfThePlace(boolean forestry, String region, String office) {
        var tale =
                nothing()
                        .given(
                                request(
                                        People.HOLDER,
                                        forestry,
                                        "2020-03-01",
                                        "2026-05-20",
                                        region));
        assertThat(((VarietyRequest) tale.state()).request().office().id()).isEqualTo(office);
        nothing()
                .refuses(
                        request(People.HOLDER, forestry, "2020-03-01", "2026-05-20", "110000"),
                        NO_COMPETENT_OFFICE);
        nothing()
                .refuses(
                        request(OFFICER, forestry, "2020-03-01", "2026-05-20", region),
                        NOT_THE_OWNER);
        tale.refuses(
                request(People.HOLDER, forestry, "2020-03-01", "2026-05-20", region),
                ALREADY_RECORDED);
        nothing().refuses(file(), NOT_REQUESTED);
    }

    @Tag("PVP-05")
    @ParameterizedTest
    @CsvSource({
        "WOODY, 2025-05-31, 2045-05-31",
        "VINE, 2025-05-31, 2045-05-31",
        "OTHER, 2025-05-31, 2040-05-31",
        "WOODY, 2025-06-01, 2050-06-01",
        "VINE, 2025-06-01, 2050-06-01",
        "OTHER, 2025-06-01, 2045-06-01",
        "OTHER, 2024-02-29, 2039-02-28"
    })
    void theRightLastsByTheLawOfTheDayOfTheGrant(PlantKind plant, String granted, String ends) {
        assertThat(VarietyTerms.standard().endsOn(plant, LocalDate.parse(granted)))
                .isEqualTo(LocalDate.parse(ends));
    }

    @Tag("PVP-05")
    @Test
    void nothingIsInfringedBeforeTheGrantOrAfterTheEnd() {
        nothing().given(request(People.HOLDER, false, "2011-05-20", "2026-05-20", "510100"));
        nothing()
                .refuses(
                        request(People.HOLDER, false, "2011-05-19", "2026-05-20", "510100"),
                        RIGHT_NOT_IN_FORCE);
        nothing()
                .refuses(
                        request(People.HOLDER, false, "2026-05-21", "2026-05-20", "510100"),
                        RIGHT_NOT_IN_FORCE);
    }

    @Tag("PVP-02")
    @ParameterizedTest
    @CsvSource({"2026-08-31, MET", "2026-09-01, BREACHED"})
    void decidesWithinNinetyDaysOfFiling(String day, String state) {
        // The ninetieth day, 2026-08-30, is a Sunday.
        var decided = filed().given(decide(day, false, null, null));
        assertThat(clock(decided, "PVP-02").state().name()).isEqualTo(state);
    }

    @Tag("PVP-02")
    @ParameterizedTest
    @CsvSource({
        "49999.99, 10000.00, true",
        "49999.99, 9999.99, false",
        "49999.99, 250000.00, true",
        "49999.99, 250000.01, false",
        "50000.00, 250000.00, true",
        "50000.00, 249999.99, false",
        "50000.00, 500000.00, true",
        "50000.00, 500000.01, false"
    })
    void finesWithinTheRangeOfTheSeedLaw(String value, String fine, boolean within) {
        var decide = decide("2026-06-02", true, Money.parse(value), Money.parse(fine));
        if (within) {
            filed().given(told(fine)).given(waive()).given(decide);
        } else {
            filed().refuses(decide, BELOW_MINIMUM);
        }
        filed().refuses(
                        decide("2026-06-02", false, Money.parse(value), Money.parse(fine)),
                        BELOW_MINIMUM);
    }

    @Tag("PVP-02")
    @Tag("CASE-18")
    @Test
    void finesNobodyWhoWasNotToldAndHadHisTime() {
        var value = Money.yuan(40_000);
        // Told on Monday 2026-06-01: five working days end with Monday 2026-06-08.
        var last = decide("2026-06-08", true, value, Money.yuan(20_000));
        var after = decide("2026-06-09", true, value, Money.yuan(20_000));
        filed().refuses(after, NOTICE_MISSING);
        var told = filed().given(told("20000.00"));
        told.refuses(last, NOTICE_RUNNING);
        told.given(after);
        told.given(waive()).given(last);
        told.refuses(decide("2026-06-09", true, value, Money.yuan(20_001)), BEYOND_NOTICE);
        // To order that it stop needs no notice of a penalty.
        filed().given(decide("2026-06-02", true, value, null));
        filed().refuses(waive(), NOTICE_MISSING);
    }

    @Tag("CASE-19")
    @Test
    void tellsOfTheRightToAHearingFromTheLineOn() {
        assertThat(((VarietyRequest) filed().given(told("99999.99")).state()).notice())
                .matches(it -> it != null && !it.hearing());
        assertThat(((VarietyRequest) filed().given(told("100000.00")).state()).notice())
                .matches(it -> it != null && it.hearing());
    }

    private static ServeNotice told(String fine) {
        return new ServeNotice(
                OFFICER,
                MONDAY,
                "销售授权品种繁殖材料",
                "种子法第七十二条",
                Money.parse(fine),
                LocalDate.of(2026, 6, 1));
    }

    private static WaiveStatement waive() {
        return new WaiveStatement(OFFICER, MONDAY, "书面放弃");
    }

    @Tag("PVP-04")
    @ParameterizedTest
    @CsvSource({"2026-07-01, MET", "2026-07-02, BREACHED"})
    void aMeasureLastsThirtyDays(String day, String state) {
        var lifted = filed().given(take("2026-06-01")).given(lift(day));
        assertThat(clock(lifted, "PVP-04").state().name()).isEqualTo(state);
    }

    @Tag("PVP-04")
    @Test
    void theHeadAddsThirtyDaysOnceAndTheLimitNeverMoves() {
        var taken = filed().given(take("2026-06-01"));
        var extended = taken.given(extend());
        assertThat(clock(extended, "PVP-04").lastDay()).isEqualTo("2026-07-31");
        extended.refuses(extend(), NO_MEASURE);
        taken.refuses(take("2026-06-01"), MEASURE_RUNNING);
        taken.refuses(new ExtendMeasure(OFFICER, MONDAY, "x"), NOT_THE_HEAD);
        filed().refuses(take("2026-05-31"), DAY_NOT_POSSIBLE);
        // From Friday 2026-06-19 thirty days end on Sunday 2026-07-19 and stay there (CLK-10).
        assertThat(clock(filed().given(take("2026-06-19")), "PVP-04").lastDay())
                .isEqualTo("2026-07-19");
    }

    @Tag("PVP-04")
    @ParameterizedTest
    @CsvSource({"2026-07-01, true", "2026-07-02, false"})
    void aMeasureThatHasLapsedIsNotExtended(String day, boolean possible) {
        var taken = filed().given(take("2026-06-01"));
        var extend = new ExtendMeasure(HEAD, Persons.on(day), "检测未完成");
        if (possible) {
            taken.given(extend);
        } else {
            taken.refuses(extend, NO_MEASURE);
        }
    }

    @Tag("PVP-01")
    @Test
    void takesRequestsForPlantVarietiesAlone() {
        var it = request(People.HOLDER, false, "2020-03-01", "2026-05-20", "510100");
        nothing()
                .refuses(
                        new RequestHandling(
                                it.actor(),
                                it.at(),
                                it.number(),
                                it.owner(),
                                it.respondents(),
                                new Right(RightKind.TRADEMARK, null, null, "川优", 31),
                                it.plant(),
                                it.forestry(),
                                it.grantedOn(),
                                it.acts(),
                                it.region(),
                                it.actDate(),
                                it.facts(),
                                it.evidenceIds()),
                        NOT_A_VARIETY);
    }

    @Tag("PVP-01")
    @ParameterizedTest
    @CsvSource({"2026-06-10, MET", "2026-06-11, BREACHED"})
    void looksAtARequestWithinSevenWorkingDays(String day, String state) {
        var filed =
                requested()
                        .given(
                                new FileRequest(
                                        OFFICER,
                                        Persons.endOf(day),
                                        List.of(
                                                new CaseOfficer("甲", "A"),
                                                new CaseOfficer("乙", "B"))));
        assertThat(clock(filed, "PVP-01").state().name()).isEqualTo(state);
    }

    @Tag("CASE-04")
    @Test
    void isFiledWithTwoOfficers() {
        requested().refuses(new FileRequest(OFFICER, MONDAY, List.of()), TWO_OFFICERS);
        var one = new CaseOfficer("甲", "A");
        requested().refuses(new FileRequest(OFFICER, MONDAY, List.of(one, one)), TWO_OFFICERS);
    }

    @Tag("PVP-03")
    @Test
    void mediatesDamagesWhenBothSidesWantIt() {
        filed().refuses(ask(false), MEDIATION_NOT_ASKED);
        filed().refuses(mediated(), MEDIATION_NOT_ASKED);
        var mediated = filed().given(ask(true)).given(mediated());
        mediated.refuses(mediated(), MEDIATION_RECORDED);
        mediated.refuses(ask(true), MEDIATION_RECORDED);
    }

    @Tag("PVP-01")
    @Test
    void onlyTheOwnerAndTheDepartmentReadIt() {
        var readers = PlantVarietyAccess.readers((VarietyRequest) requested().state());
        assertThat(People.HOLDER.keys()).anyMatch(readers::contains);
        assertThat(OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OFFICER.keys()).noneMatch(readers::contains);
        requested().refuses(new RefuseRequest(People.OFFICER, MONDAY, "x"), NOT_THE_OFFICE);
    }

    private static LegalClock clock(Tale<PlantVariety, ?, ?> tale, String rule) {
        return Due.last(((VarietyRequest) tale.state()).clocks(), rule).orElseThrow();
    }
}
