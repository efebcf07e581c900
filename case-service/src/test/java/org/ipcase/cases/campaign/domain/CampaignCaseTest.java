package org.ipcase.cases.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.campaign.domain.CampaignCase.How.BY_HAND;
import static org.ipcase.cases.campaign.domain.CampaignCase.How.BY_RULE;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_COLLECTED;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_OF_THE_CAMPAIGN;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_TAKING_PART;

import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignCase.Collected;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.CollectCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.ObserveCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Command.RemoveCase;
import org.ipcase.cases.campaign.domain.CampaignCase.How;
import org.ipcase.cases.campaign.domain.CampaignCase.NotCollected;
import org.ipcase.cases.campaign.domain.CampaignCase.Progress;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.casefile.domain.Standings;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.rules.EveryPair;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases a campaign collects, REQ-25. */
@Tag("REQ-25")
class CampaignCaseTest {
    private static final RecordId CAMPAIGN = RecordId.derived("campaign");

    private static Tale<CampaignCase, CampaignCase.Command, CampaignCase.Event> nothing() {
        var decider = new CampaignCaseDecider(Regions.shipped());
        return Tale.of(new NotCollected(), decider::decide, CampaignCaseDecider::evolve);
    }

    private static CollectCase byRule(CaseStanding standing) {
        return collect(CampaignAccess.COLLECTOR, standing, BY_RULE);
    }

    private static CollectCase collect(Actor by, CaseStanding standing, How how) {
        return new CollectCase(
                by,
                CampaignTest.MONDAY,
                CAMPAIGN,
                (Running) CampaignTest.running().state(),
                standing,
                how,
                how == BY_HAND ? "源头案件" : null);
    }

    private static RemoveCase remove(Actor by) {
        return new RemoveCase(
                by, CampaignTest.MONDAY, (Running) CampaignTest.running().state(), "重复");
    }

    private static boolean collects(Standings it) {
        return nothing().given(byRule(it.standing())).state() instanceof Collected;
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-06-30, true", "2026-07-01, false"})
    void collectsWhatIsFiledInThePeriod(String filedOn, boolean collected) {
        assertThat(collects(Standings.closed().filed(filedOn))).isEqualTo(collected);
    }

    @ParameterizedTest
    @CsvSource({
        "mr-510100, 510104, TRADEMARK, true",
        "mr-510000, 510100, TRADEMARK, true",
        "mr-510100, 510100, GEOGRAPHICAL_INDICATION, true",
        "mr-510100, 510100, COPYRIGHT, false",
        "mr-510100, 510700, TRADEMARK, false",
        "mr-510104, 510104, TRADEMARK, false"
    })
    void collectsByRightPlaceAndOffice(
            String office, String place, RightKind right, boolean collected) {
        assertThat(collects(Standings.closed().of(office, place, right))).isEqualTo(collected);
    }

    @Test
    void aSecondTellingChangesNothing() {
        var once = nothing().given(byRule(Standings.closed().standing()));
        assertThat(once.given(byRule(Standings.closed().standing())).happened())
                .isEqualTo(once.happened());
    }

    @Test
    void byHandAnOfficeOfTheCampaignPutsInWhatTheRuleDoesNotTake() {
        var copyright = Standings.closed().of("mr-510100", "510100", RightKind.COPYRIGHT);
        var byHand = nothing().given(collect(People.OFFICER, copyright.standing(), BY_HAND));
        assertThat(((Collected) byHand.state()).facts().how()).isEqualTo(BY_HAND);
        nothing().refuses(collect(People.DISTRICT, copyright.standing(), BY_HAND), NOT_TAKING_PART);
        nothing()
                .refuses(
                        collect(
                                People.OFFICER,
                                Standings.closed()
                                        .of("mr-510104", "510104", RightKind.TRADEMARK)
                                        .standing(),
                                BY_HAND),
                        NOT_OF_THE_CAMPAIGN);
    }

    @Test
    void whatWasTakenOutDoesNotComeBackByRule() {
        var collected = nothing().given(byRule(Standings.closed().standing()));
        var removed = collected.given(remove(People.OFFICER));
        var again = removed.given(byRule(Standings.closed().standing()));
        assertThat(((Collected) again.state()).removed()).isNotNull();
        var back = again.given(collect(People.OFFICER, Standings.closed().standing(), BY_HAND));
        assertThat(((Collected) back.state()).removed()).isNull();
        removed.refuses(remove(People.OFFICER), NOT_COLLECTED);
        collected.refuses(remove(People.DISTRICT), NOT_TAKING_PART);
    }

    @Test
    void followsTheCaseWhateverTheOrderOfTheEvents() {
        var collected = nothing().given(byRule(Standings.closed().open().standing()));
        var amounts = observed(Standings.closed().open().worth("300000.00"), false);
        var referral = observed(Standings.closed().open().worth("300000.00"), true);
        var closed = observed(Standings.closed().worth("300000.00"), false);
        var one = collected.given(amounts).given(referral).given(closed);
        var other = collected.given(referral).given(amounts).given(closed);
        assertThat(one.state()).isEqualTo(other.state());
        var progress = ((Collected) one.state()).progress();
        assertThat(progress)
                .isEqualTo(
                        new Progress(
                                Money.parse("300000.00"), Money.parse("50000.00"), true, true));
        assertThat(one.given(closed).happened()).isEqualTo(one.happened());
        assertThat(nothing().given(closed).happened()).isEmpty();
    }

    @Test
    void officesOfTheCaseAndTheOrganiserReadIt() {
        var readers =
                CampaignCaseDecider.readers(
                        ((Collected) nothing().given(byRule(Standings.closed().standing())).state())
                                .facts());
        assertThat(CampaignTest.PROVINCE.keys()).anyMatch(readers::contains);
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.DISTRICT.keys()).noneMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
    }

    @Test
    void everyStateAnswersEveryCommand() {
        var decider = new CampaignCaseDecider(Regions.shipped());
        var collected = nothing().given(byRule(Standings.closed().standing()));
        var copyright = Standings.closed().of("mr-510100", "510100", RightKind.COPYRIGHT);
        new EveryPair<>(
                        CampaignCase.class,
                        CampaignCase.Command.class,
                        decider::decide,
                        CampaignCaseDecider::evolve)
                .isAnswered(
                        List.of(
                                new NotCollected(),
                                collected.state(),
                                collected.given(remove(People.OFFICER)).state()),
                        List.of(
                                byRule(Standings.closed().standing()),
                                collect(People.OFFICER, copyright.standing(), BY_HAND),
                                observed(Standings.closed().worth("300000.00"), true),
                                observed(Standings.closed().open(), false),
                                remove(People.OFFICER),
                                remove(People.DISTRICT)));
    }

    private static ObserveCase observed(Standings it, boolean referred) {
        return new ObserveCase(
                CampaignAccess.COLLECTOR, CampaignTest.MONDAY, it.standing(), referred);
    }
}
