package org.ipcase.cases.creditlisting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.ALREADY_RECORDED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.CONDITIONS_NOT_MET;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_LISTED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_NOTIFIED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_HEAD;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_PARTY;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NO_PENALTY;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NO_REPAIR;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.PENALTY_NOT_HEAVY;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.PUBLISHED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.STILL_LISTED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.TOO_EARLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.casefile.domain.Standings;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListing.Nothing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.AcceptRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.AskRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.DecideRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.DeclineRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.ListParty;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.NotifyListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.PublishListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.RemoveParty;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.SpareParty;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The serious-dishonesty list and credit repair, CRE-01 to CRE-03. */
class CreditListingTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor PARTY = Persons.holder("rh-jinqi");

    private static final Map<String, String> OPEN =
            Map.of(
                    "NOTIFIED", "list spare",
                    "NOT_LISTED", "",
                    "LISTED", "publish request-repair! remove!",
                    "REPAIR_REQUESTED", "publish accept-repair decline-repair remove!",
                    "REPAIR_ACCEPTED", "publish decide-repair remove!",
                    "REMOVED", "");

    private static Tale<CreditListing, CreditListingCommand, CreditListingEvent> nothing() {
        var decider = new CreditListingDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, CreditListingDecider::evolve);
    }

    private static NotifyListing notify(Actor by, boolean heavier) {
        return notify(by, heavier, null);
    }

    private static NotifyListing notify(Actor by, boolean heavier, @Nullable CaseStanding known) {
        return new NotifyListing(
                by,
                MONDAY,
                "SC-CL-2026-000001",
                Persons.company("成都锦栖软件有限公司", "91510107MA6DH3R88M"),
                "510107",
                known,
                "成市监罚〔2026〕9号",
                heavier,
                ListingGround.INTENTIONAL_INFRINGEMENT,
                "故意侵犯注册商标专用权，情节严重");
    }

    private static Tale<CreditListing, CreditListingCommand, CreditListingEvent> notified() {
        return nothing().given(notify(People.OFFICER, true));
    }

    private static ListParty list(Actor by, String day) {
        return list(by, day, null);
    }

    private static ListParty list(Actor by, String day, @Nullable CaseStanding known) {
        return new ListParty(by, MONDAY, known, "成市监信〔2026〕1号", "无异议", LocalDate.parse(day));
    }

    @Tag("CRE-01")
    @Test
    void listsTogetherWithAPenaltyThatStandsAndOfItsOwnOffice() {
        var of = Standings.closed();
        notified().given(list(People.HEAD, "2026-06-01", of.standing()));
        notified()
                .refuses(list(People.HEAD, "2026-06-01", of.notPunished().standing()), NO_PENALTY);
        notified()
                .refuses(list(People.HEAD, "2026-06-01", of.asOverturned().standing()), NO_PENALTY);
        var elsewhere = of.of("mr-510104", "510104", RightKind.TRADEMARK).standing();
        nothing().refuses(notify(People.OFFICER, true, elsewhere), NOT_THE_OFFICE);
        nothing().given(notify(People.OFFICER, true, of.standing()));
    }

    private static Tale<CreditListing, CreditListingCommand, CreditListingEvent> listed() {
        return notified().given(list(People.HEAD, "2026-06-01"));
    }

    private static CreditListingCommand publish(String day) {
        return new PublishListing(People.OFFICER, Persons.endOf(day), "信用公示系统");
    }

    private static AskRepair ask(Actor by, String day, boolean duties, boolean harm, boolean none) {
        return new AskRepair(by, Persons.endOf(day), duties, harm, none, "已履行", List.of());
    }

    private static CreditListingCommand ask(String day) {
        return ask(PARTY, day, true, true, true);
    }

    private static CreditListingCommand acceptRepair(String day) {
        return new AcceptRepair(People.OFFICER, Persons.endOf(day), null);
    }

    private static CreditListingCommand decideRepair(String day, boolean granted) {
        return new DecideRepair(People.HEAD, Persons.endOf(day), granted, "成市监修〔2027〕1号", "符合条件");
    }

    @Tag("CRE-02")
    @Test
    void thePlatformRemovesWhenNobodyDidAndNotADayBefore() {
        listed().refuses(
                        new RemoveParty(People.PLATFORM, Persons.endOf("2029-06-01")),
                        STILL_LISTED);
        var removed = listed().given(new RemoveParty(People.PLATFORM, Persons.endOf("2029-06-02")));
        assertThat(((Listed) removed.state()).stage()).isEqualTo(CreditListingStage.REMOVED);
        assertThat(((Listed) removed.state()).clocks()).noneMatch(it -> it.pending());
    }

    private static CreditListingCommand remove(String day) {
        return new RemoveParty(People.OFFICER, Persons.endOf(day));
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, CreditListingCommand>();
        commands.put("list", list(People.HEAD, "2026-06-01"));
        commands.put("spare", new SpareParty(People.HEAD, MONDAY, "情节轻微"));
        commands.put("publish", publish("2026-06-02"));
        commands.put("request-repair", ask("2026-06-02"));
        commands.put("accept-repair", acceptRepair("2027-06-02"));
        commands.put("decline-repair", new DeclineRepair(People.OFFICER, MONDAY, "材料不齐"));
        commands.put("decide-repair", decideRepair("2027-06-03", true));
        commands.put("remove", remove("2026-06-02"));
        var asked = listed().given(ask("2027-06-01"));
        var states =
                List.of(
                                notified(),
                                notified().given(new SpareParty(People.HEAD, MONDAY, "x")),
                                listed(),
                                asked,
                                asked.given(acceptRepair("2027-06-02")),
                                listed().given(remove("2029-06-02")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((Listed) it.state()).stage().name(), it -> it));
        Tale.covers(CreditListingStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        CreditListingAccess.allowedActions((Listed) state, command.actor()));
    }

    @Tag("CRE-01")
    @Test
    void listsForAHeavierPenaltyAfterANoticeByTheHead() {
        nothing().refuses(notify(People.OFFICER, false), PENALTY_NOT_HEAVY);
        nothing().refuses(notify(People.HOLDER, true), NOT_THE_OFFICE);
        nothing().refuses(remove("2029-06-02"), NOT_NOTIFIED);
        notified().refuses(notify(People.OFFICER, true), ALREADY_RECORDED);
        notified().refuses(list(People.OFFICER, "2026-06-01"), NOT_THE_HEAD);
        notified().refuses(list(People.HEAD, "2026-05-31"), DAY_NOT_POSSIBLE);
    }

    @Tag("CRE-01")
    @ParameterizedTest
    @CsvSource({"2026-06-30, MET", "2026-07-01, BREACHED"})
    void publishesWithinTwentyWorkingDays(String day, String state) {
        // 2026-06-19 is a holiday.
        var published = listed().given(publish(day));
        assertThat(clock(published, "CRE-01").state().name()).isEqualTo(state);
        published.refuses(publish(day), PUBLISHED);
    }

    @Tag("CRE-02")
    @Test
    void removesAfterThreeYears() {
        listed().refuses(remove("2029-06-01"), STILL_LISTED);
        var removed = listed().given(remove("2029-06-02"));
        assertThat(((Listed) removed.state()).stage()).isEqualTo(CreditListingStage.REMOVED);
    }

    @Tag("CRE-03")
    @Test
    void repairIsAskedForAfterOneYearWhenAllThreeConditionsAreMet() {
        listed().refuses(ask("2027-05-31"), TOO_EARLY);
        listed().given(ask("2027-06-01"));
        listed().refuses(ask(PARTY, "2027-06-01", false, true, true), CONDITIONS_NOT_MET);
        listed().refuses(ask(PARTY, "2027-06-01", true, false, true), CONDITIONS_NOT_MET);
        listed().refuses(ask(PARTY, "2027-06-01", true, true, false), CONDITIONS_NOT_MET);
        listed().refuses(ask(People.HOLDER, "2027-06-01", true, true, true), NOT_THE_PARTY);
        listed().refuses(acceptRepair("2027-06-01"), NO_REPAIR);
        notified().refuses(ask("2027-06-01"), NOT_LISTED);
    }

    @Tag("CRE-03")
    @ParameterizedTest
    @CsvSource({"2027-06-08, MET", "2027-06-09, BREACHED"})
    void decidesOnAcceptanceWithinFiveWorkingDays(String day, String state) {
        // The calendar of 2027 is provisional: weekends only.
        var accepted = listed().given(ask("2027-06-01")).given(acceptRepair(day));
        assertThat(clock(accepted, "CRE-03-ACCEPT").state().name()).isEqualTo(state);
    }

    @Tag("CRE-03")
    @ParameterizedTest
    @CsvSource({"2027-06-23, MET", "2027-06-24, BREACHED"})
    void decidesTheRepairWithinFifteenWorkingDays(String day, String state) {
        var accepted = listed().given(ask("2027-06-01")).given(acceptRepair("2027-06-02"));
        var decided = accepted.given(decideRepair(day, false));
        assertThat(clock(decided, "CRE-03").state().name()).isEqualTo(state);
        assertThat(((Listed) decided.state()).stage()).isEqualTo(CreditListingStage.LISTED);
        assertThat(((Listed) accepted.given(decideRepair(day, true)).state()).stage())
                .isEqualTo(CreditListingStage.REMOVED);
    }

    @Tag("CRE-01")
    @Test
    void onlyTheOfficeAndThePartyReadIt() {
        var readers = CreditListingAccess.readers((Listed) notified().state());
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(PARTY.keys()).anyMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
    }

    private static LegalClock clock(Tale<CreditListing, ?, ?> tale, String rule) {
        return Due.last(((Listed) tale.state()).clocks(), rule).orElseThrow();
    }
}
