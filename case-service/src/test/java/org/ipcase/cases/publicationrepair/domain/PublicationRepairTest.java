package org.ipcase.cases.publicationrepair.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.ALREADY_RECORDED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.DUTIES_OPEN;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.FORBIDDEN_KIND;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.HARM_NOT_REMOVED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.LISTED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_ACCEPTED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_PUBLISHED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_HEAD;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_PARTY;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_WAITING;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.OVER;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.SAME_KIND;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.TOO_EARLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcase.cases.People;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Nothing;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.AcceptEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.AskEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.DecideEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.DeclineEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.WithdrawEarlyEnd;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Early end of the publication of a penalty, CRE-04. */
class PublicationRepairTest {
    private static final Instant MONDAY = Persons.on("2026-12-01");
    private static final Actor PARTY = Persons.holder("rh-jinqi");
    private static final RecordId CASE = RecordId.derived("case", "holder", "1");

    private static final Map<String, String> OPEN =
            Map.of(
                    "REQUESTED", "accept decline withdraw",
                    "DECLINED", "",
                    "ACCEPTED", "decide withdraw",
                    "GRANTED", "",
                    "REFUSED", "",
                    "WITHDRAWN", "");

    private static Tale<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent>
            nothing() {
        var decider = new PublicationRepairDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, PublicationRepairDecider::evolve);
    }

    /** Published on 2026-06-01, paid, nothing against it. */
    private static PublishedPenalty penalty() {
        return penalty(true, List.of(), "0.00", List.of(), List.of());
    }

    private static PublishedPenalty penalty(
            boolean shown,
            List<String> forbidden,
            String left,
            List<String> sameKind,
            List<String> listings) {
        return new PublishedPenalty(
                CASE,
                "SC-CF-2026-000001",
                Office.competent(
                                AgencyDirectory.shipped(),
                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                "510100",
                                LocalDate.of(2026, 6, 1))
                        .orElseThrow(),
                Persons.company("成都锦栖软件有限公司", "91510107MA6DH3R88M"),
                LocalDate.of(2026, 6, 1),
                shown,
                forbidden,
                Money.parse(left),
                sameKind,
                listings);
    }

    private static AskEarlyEnd ask(
            Actor by,
            String day,
            RepairSector sector,
            boolean removed,
            @Nullable PublishedPenalty penalty) {
        return new AskEarlyEnd(
                by,
                Persons.endOf(day),
                "SC-PB-2026-000001",
                CASE,
                null,
                sector,
                removed,
                "已缴清罚款、消除影响",
                List.of(),
                penalty);
    }

    private static AskEarlyEnd ask(@Nullable PublishedPenalty penalty) {
        return ask(PARTY, "2026-12-01", RepairSector.GENERAL, true, penalty);
    }

    private static Tale<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent>
            asked() {
        return nothing().given(ask(penalty()));
    }

    private static AcceptEarlyEnd accept(String day, RepairSector sector) {
        return new AcceptEarlyEnd(People.OFFICER, Persons.endOf(day), sector, penalty());
    }

    private static DecideEarlyEnd decide(
            Actor by, String day, boolean granted, @Nullable PublishedPenalty penalty) {
        return new DecideEarlyEnd(by, Persons.endOf(day), granted, "成市监修〔2026〕1号", "符合条件", penalty);
    }

    private static Tale<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent>
            accepted() {
        return asked().given(accept("2026-12-02", RepairSector.GENERAL));
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, PublicationRepairCommand>();
        commands.put("accept", accept("2026-12-02", RepairSector.GENERAL));
        commands.put("decline", new DeclineEarlyEnd(People.OFFICER, MONDAY, "材料不齐"));
        commands.put("decide", decide(People.HEAD, "2026-12-03", true, penalty()));
        commands.put("withdraw", new WithdrawEarlyEnd(PARTY, MONDAY, "不再申请"));
        var states =
                Map.of(
                        "REQUESTED", asked(),
                        "DECLINED", asked().given(new DeclineEarlyEnd(People.OFFICER, MONDAY, "x")),
                        "ACCEPTED", accepted(),
                        "GRANTED",
                                accepted()
                                        .given(decide(People.HEAD, "2026-12-03", true, penalty())),
                        "REFUSED", accepted().given(decide(People.HEAD, "2026-12-03", false, null)),
                        "WITHDRAWN", asked().given(new WithdrawEarlyEnd(PARTY, MONDAY, "x")));
        Tale.covers(PublicationRepairStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        PublicationRepairAccess.allowedActions((Filed) state, command.actor()));
        asked().refuses(ask(penalty()), ALREADY_RECORDED);
        asked().refuses(decide(People.HEAD, "2026-12-03", true, penalty()), NOT_ACCEPTED);
        accepted().refuses(accept("2026-12-02", RepairSector.GENERAL), NOT_WAITING);
        Objects.requireNonNull(states.get("GRANTED"))
                .refuses(new WithdrawEarlyEnd(PARTY, MONDAY, "x"), OVER);
    }

    @Tag("CRE-04")
    @ParameterizedTest
    @CsvSource({
        "GENERAL, 2026-11-30, false",
        "GENERAL, 2026-12-01, true",
        "FOOD, 2027-05-31, false",
        "FOOD, 2027-06-01, true",
        "DRUG, 2027-05-31, false",
        "SPECIAL_EQUIPMENT, 2027-06-01, true"
    })
    void isAskedForAfterSixMonthsOrAYear(RepairSector sector, String day, boolean open) {
        var ask = ask(PARTY, day, sector, true, penalty());
        if (open) {
            nothing().given(ask);
        } else {
            nothing().refuses(ask, TOO_EARLY);
        }
    }

    @Tag("CRE-04")
    @Test
    void theOfficeSaysWhichPeriodCountsWhateverTheApplicantSaid() {
        asked().refuses(accept("2026-12-02", RepairSector.FOOD), TOO_EARLY);
        asked().given(accept("2026-12-02", RepairSector.GENERAL));
    }

    @Tag("CRE-04")
    @ParameterizedTest
    @CsvSource({"CLOSURE", "BAN", "LOWER_GRADE", "REVOKE_LICENCE"})
    void whatIsForbiddenIsPublishedToTheEnd(String sanction) {
        nothing()
                .refuses(
                        ask(penalty(true, List.of(sanction), "0.00", List.of(), List.of())),
                        FORBIDDEN_KIND);
    }

    @Tag("CRE-04")
    @Test
    void needsAllTheConditionsThatTheServerKnows() {
        nothing().refuses(ask(null), NOT_PUBLISHED);
        nothing()
                .refuses(
                        ask(penalty(false, List.of(), "0.00", List.of(), List.of())),
                        NOT_PUBLISHED);
        nothing().refuses(ask(penalty(true, List.of(), "0.01", List.of(), List.of())), DUTIES_OPEN);
        nothing()
                .refuses(
                        ask(
                                penalty(
                                        true,
                                        List.of(),
                                        "0.00",
                                        List.of("SC-CF-2026-000002"),
                                        List.of())),
                        SAME_KIND);
        nothing()
                .refuses(
                        ask(
                                penalty(
                                        true,
                                        List.of(),
                                        "0.00",
                                        List.of(),
                                        List.of("SC-CL-2026-000001"))),
                        LISTED);
        nothing()
                .refuses(
                        ask(PARTY, "2026-12-01", RepairSector.GENERAL, false, penalty()),
                        HARM_NOT_REMOVED);
    }

    @Tag("CRE-04")
    @Test
    void whatCameSinceStandsInTheWayOfAGrantButNotOfARefusal() {
        var since = penalty(true, List.of(), "0.00", List.of("SC-CF-2026-000002"), List.of());
        accepted().refuses(decide(People.HEAD, "2026-12-03", true, since), SAME_KIND);
        accepted().refuses(decide(People.HEAD, "2026-12-03", true, null), NOT_PUBLISHED);
        accepted().given(decide(People.HEAD, "2026-12-03", false, since));
    }

    @Tag("CRE-04")
    @ParameterizedTest
    @CsvSource({"2026-12-08, MET", "2026-12-09, BREACHED"})
    void isAcceptedOrNotWithinFiveWorkingDays(String day, String state) {
        var accepted = asked().given(accept(day, RepairSector.GENERAL));
        assertThat(clock(accepted, "CRE-04-ACCEPT").state().name()).isEqualTo(state);
    }

    @Tag("CRE-04")
    @ParameterizedTest
    @CsvSource({"2026-12-23, MET", "2026-12-24, BREACHED"})
    void isDecidedWithinFifteenWorkingDays(String day, String state) {
        var decided = accepted().given(decide(People.HEAD, day, false, null));
        assertThat(clock(decided, "CRE-04-DECIDE").state().name()).isEqualTo(state);
    }

    @Tag("CRE-04")
    @Test
    void isTheMatterOfThePartyAndTheOfficeThatPunished() {
        nothing()
                .refuses(
                        ask(People.HOLDER, "2026-12-01", RepairSector.GENERAL, true, penalty()),
                        NOT_THE_PARTY);
        nothing().given(ask(People.OFFICER, "2026-12-01", RepairSector.GENERAL, true, penalty()));
        asked().refuses(new DeclineEarlyEnd(People.OTHER_OFFICE, MONDAY, "x"), NOT_THE_OFFICE);
        accepted().refuses(decide(People.OFFICER, "2026-12-03", false, null), NOT_THE_HEAD);
        var readers = PublicationRepairAccess.readers((Filed) asked().state());
        assertThat(PARTY.keys()).anyMatch(readers::contains);
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
    }

    private static LegalClock clock(Tale<PublicationRepair, ?, ?> tale, String rule) {
        return Due.last(((Filed) tale.state()).clocks(), rule).orElseThrow();
    }
}
