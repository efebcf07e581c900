package org.ipcase.cases.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.campaign.domain.CampaignProblem.ALREADY_OPEN;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_ABOVE;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_OPEN;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_OVER;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_THE_ORGANISER;
import static org.ipcase.cases.campaign.domain.CampaignProblem.OUTSIDE_TERRITORY;
import static org.ipcase.cases.campaign.domain.CampaignProblem.OVER;
import static org.ipcase.cases.campaign.domain.CampaignProblem.PERIOD_NOT_POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcase.cases.People;
import org.ipcase.cases.campaign.domain.Campaign.Figures;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignCommand.AmendCampaign;
import org.ipcase.cases.campaign.domain.CampaignCommand.CloseCampaign;
import org.ipcase.cases.campaign.domain.CampaignCommand.OpenCampaign;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.place.Regions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Special campaigns, REQ-25. */
@Tag("REQ-25")
class CampaignTest {
    static final Instant MONDAY = Persons.on("2026-03-02");
    static final Actor PROVINCE =
            Persons.of("sup", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.SUPERVISOR);
    private static final Figures FIGURES =
            new Figures(3, Money.yuan(500_000), Money.yuan(80_000), 1, 2);

    private static final Map<String, String> OPEN = Map.of("OPEN", "amend close!", "CLOSED", "");

    static Tale<Campaign, CampaignCommand, CampaignEvent> nothing() {
        var decider =
                new CampaignDecider(AgencyDirectory.shipped(), Regions.shipped(), Persons.RUNNING);
        return Tale.of(new Campaign.Nothing(), decider::decide, CampaignDecider::evolve);
    }

    static CampaignPlan plan(String from, String to, String region, String office) {
        return new CampaignPlan(
                "2026年春雷行动",
                CampaignKind.SPRING_THUNDER,
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of(RightKind.TRADEMARK, RightKind.GEOGRAPHICAL_INDICATION),
                List.of(region),
                List.of(office),
                "打击商标侵权");
    }

    private static OpenCampaign open(Actor by, CampaignPlan plan) {
        return new OpenCampaign(by, MONDAY, "SC-CG-2026-000001", plan);
    }

    static Tale<Campaign, CampaignCommand, CampaignEvent> running() {
        return nothing()
                .given(open(PROVINCE, plan("2026-03-01", "2026-06-30", "510100", "mr-510100")));
    }

    private static CloseCampaign close(String day) {
        return new CloseCampaign(PROVINCE, Persons.endOf(day), "总结", FIGURES);
    }

    private static AmendCampaign amend(Actor by, String to, String region, String office) {
        return new AmendCampaign(
                by, MONDAY, LocalDate.parse(to), List.of(region), List.of(office), "延长");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, CampaignCommand>();
        commands.put("amend", amend(PROVINCE, "2026-07-31", "510100", "mr-510100"));
        commands.put("close", close("2026-06-30"));
        Tale.covers(CampaignStage.class, OPEN);
        Tale.answersAsInTheTable(
                Map.of("OPEN", running(), "CLOSED", running().given(close("2026-07-01"))),
                commands,
                OPEN,
                (state, command) ->
                        CampaignAccess.allowedActions((Running) state, command.actor()));
    }

    @Test
    void officesOfProvinceAndPrefectureOpenOneForTheirTerritory() {
        var good = plan("2026-03-01", "2026-06-30", "510100", "mr-510104");
        nothing().given(open(People.HEAD, good));
        nothing().refuses(open(People.OFFICER, good), NOT_ABOVE);
        var county =
                Persons.of("h", "mr-510104", AgencyType.MARKET_REGULATION, "510104", Role.HEAD);
        nothing().refuses(open(county, good), NOT_ABOVE);
        var police = Persons.of("p", "ps-510100", AgencyType.PUBLIC_SECURITY, "510100", Role.HEAD);
        nothing().refuses(open(police, good), NOT_ABOVE);
        nothing()
                .refuses(
                        open(People.HEAD, plan("2026-03-01", "2026-06-30", "510700", "mr-510104")),
                        OUTSIDE_TERRITORY);
        nothing()
                .refuses(
                        open(PROVINCE, plan("2026-03-01", "2026-06-30", "510100", "mr-500103")),
                        OUTSIDE_TERRITORY);
        running().refuses(open(PROVINCE, good), ALREADY_OPEN);
        nothing().refuses(close("2026-07-01"), NOT_OPEN);
        running()
                .refuses(
                        amend(People.HEAD, "2026-07-31", "510100", "mr-510100"), NOT_THE_ORGANISER);
        running()
                .given(close("2026-07-01"))
                .refuses(amend(PROVINCE, "2026-07-31", "510100", "mr-510100"), OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-02-28, false",
        "2026-03-01, 2026-03-01, false",
        "2026-03-02, 2026-03-02, true",
        "2026-01-01, 2026-03-02, true"
    })
    void endsAfterItBeginsAndNotInThePast(String from, String to, boolean possible) {
        var open = open(PROVINCE, plan(from, to, "510100", "mr-510100"));
        if (possible) {
            nothing().given(open);
        } else {
            nothing().refuses(open, PERIOD_NOT_POSSIBLE);
        }
    }

    @Test
    void isClosedAfterItsLastDayWithTheFiguresOfThatDay() {
        running().refuses(close("2026-06-30"), NOT_OVER);
        var closed = (Running) running().given(close("2026-07-01")).state();
        assertThat(Objects.requireNonNull(closed.closing()).figures()).isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-28, MET", "2026-07-29, BREACHED"})
    void theReportComesTwentyWorkingDaysAfterTheLastDay(String day, String state) {
        var closed = (Running) running().given(close(day)).state();
        var clock = Due.last(closed.clocks(), "REQ-25-CAMPAIGN").orElseThrow();
        assertThat(clock.state().name()).isEqualTo(state);
    }

    @Test
    void anAmendedPeriodMovesTheReport() {
        var amended = running().given(amend(PROVINCE, "2026-09-30", "510100", "mr-510100"));
        var clocks = ((Running) amended.state()).clocks();
        assertThat(Due.pending(clocks, "REQ-25-CAMPAIGN").orElseThrow().startDay())
                .isEqualTo("2026-09-30");
        assertThat(clocks.stream().filter(it -> it.pending())).hasSize(1);
    }

    @Test
    void organiserAndParticipantsReadIt() {
        var readers = CampaignAccess.readers((Running) running().state());
        assertThat(PROVINCE.keys()).anyMatch(readers::contains);
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.DISTRICT.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
    }
}
