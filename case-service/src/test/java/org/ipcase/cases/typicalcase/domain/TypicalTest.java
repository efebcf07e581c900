package org.ipcase.cases.typicalcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.ALREADY_RECOMMENDED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NAMES_SOMEBODY;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_CLOSED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_EFFECTIVE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_RECOMMENDED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_SELECTED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_THE_PROVINCE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NO_PROVINCE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.OVER;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.TEXT_SETTLED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.UNDER_REMEDY;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.YEAR_NOT_POSSIBLE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.casefile.domain.Standings;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Nothing;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.CaseText;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.DeclineCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.PublishCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.RecommendCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.ReviseText;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.SelectCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.WithdrawCase;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typical cases, SUP-06. */
@Tag("SUP-06")
class TypicalTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor PROVINCE =
            Persons.of("sup", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.SUPERVISOR);
    private static final CaseText TEXT = new CaseText("某商贸公司售假案", "某公司销售假酒。", "全链条打击。");
    private static final CaseText NAMED = new CaseText("罗毅售假案", "某公司销售假酒。", "全链条打击。");
    private static final CaseStanding CLOSED = Standings.closed().standing();

    private static final Map<String, String> OPEN =
            Map.of(
                    "RECOMMENDED", "revise select decline withdraw",
                    "NOT_SELECTED", "",
                    "SELECTED", "revise publish withdraw",
                    "PUBLISHED", "withdraw",
                    "WITHDRAWN", "");

    private static Tale<TypicalCase, TypicalCommand, TypicalEvent> nothing() {
        var decider = new TypicalDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, TypicalDecider::evolve);
    }

    private static RecommendCase recommend(Actor by, CaseStanding standing, CaseText text) {
        return new RecommendCase(by, MONDAY, "SC-TC-2026-000001", standing, null, text);
    }

    private static Tale<TypicalCase, TypicalCommand, TypicalEvent> recommended() {
        return nothing().given(recommend(People.OFFICER, CLOSED, TEXT));
    }

    private static SelectCase select(CaseStanding standing, int year) {
        return new SelectCase(PROVINCE, MONDAY, standing, year, "典型");
    }

    private static Tale<TypicalCase, TypicalCommand, TypicalEvent> selected() {
        return recommended().given(select(CLOSED, 2026));
    }

    private static PublishCase publish(CaseStanding standing) {
        return new PublishCase(PROVINCE, MONDAY, standing);
    }

    private static WithdrawCase withdraw(Actor by) {
        return new WithdrawCase(by, MONDAY, "已提起诉讼");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, TypicalCommand>();
        commands.put("revise", new ReviseText(PROVINCE, MONDAY, CLOSED, TEXT));
        commands.put("select", select(CLOSED, 2026));
        commands.put("decline", new DeclineCase(PROVINCE, MONDAY, "不够典型"));
        commands.put("publish", publish(CLOSED));
        commands.put("withdraw", withdraw(PROVINCE));
        var states =
                Map.of(
                        "RECOMMENDED", recommended(),
                        "NOT_SELECTED",
                                recommended().given(new DeclineCase(PROVINCE, MONDAY, "不够典型")),
                        "SELECTED", selected(),
                        "PUBLISHED", selected().given(publish(CLOSED)),
                        "WITHDRAWN", recommended().given(withdraw(PROVINCE)));
        Tale.covers(TypicalStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        TypicalAccess.allowedActions((Recommendation) state, command.actor()));
    }

    @Test
    void onlyWhatIsClosedAndStandsIsRecommended() {
        var closed = Standings.closed();
        nothing().refuses(recommend(People.OFFICER, closed.open().standing(), TEXT), NOT_CLOSED);
        nothing()
                .refuses(
                        recommend(People.OFFICER, closed.underRemedy().standing(), TEXT),
                        UNDER_REMEDY);
        nothing()
                .refuses(
                        recommend(People.OFFICER, closed.notServed().standing(), TEXT),
                        NOT_EFFECTIVE);
        nothing()
                .refuses(
                        recommend(People.OFFICER, closed.asOverturned().standing(), TEXT),
                        NOT_EFFECTIVE);
    }

    @Test
    void theTextNamesNobodyAndTheRefusalSaysWhom() {
        nothing().refuses(recommend(People.OFFICER, CLOSED, NAMED), NAMES_SOMEBODY);
        recommended()
                .refuses(new ReviseText(People.OFFICER, MONDAY, CLOSED, NAMED), NAMES_SOMEBODY);
        assertThat(nothing().answer(recommend(People.OFFICER, CLOSED, NAMED)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().detail()).contains("REPRESENTATIVE：罗毅"));
    }

    @Test
    void itIsAskedAnewAtEachStepWhetherTheCaseStands() {
        var sued = Standings.closed().underRemedy().standing();
        recommended().refuses(select(sued, 2026), UNDER_REMEDY);
        selected().refuses(publish(sued), UNDER_REMEDY);
    }

    @Test
    void theOfficeRecommendsAndTheProvinceSelects() {
        nothing().refuses(recommend(People.DISTRICT, CLOSED, TEXT), NOT_THE_OFFICE);
        nothing().refuses(select(CLOSED, 2026), NOT_RECOMMENDED);
        recommended().refuses(recommend(People.OFFICER, CLOSED, TEXT), ALREADY_RECOMMENDED);
        nothing()
                .refuses(
                        new RecommendCase(People.OFFICER, MONDAY, "x", CLOSED, "SC-TC-1", TEXT),
                        ALREADY_RECOMMENDED);
        recommended()
                .refuses(new SelectCase(People.HEAD, MONDAY, CLOSED, 2026, "x"), NOT_THE_PROVINCE);
        recommended().refuses(withdraw(People.OFFICER), NOT_THE_OFFICE);
        recommended().refuses(publish(CLOSED), NOT_SELECTED);
        selected()
                .given(publish(CLOSED))
                .refuses(new ReviseText(PROVINCE, MONDAY, CLOSED, TEXT), TEXT_SETTLED);
        recommended().given(withdraw(People.HEAD)).refuses(withdraw(People.HEAD), OVER);
        var abroad = Standings.closed().of("mr-510100", "110000", RightKind.TRADEMARK).standing();
        nothing().refuses(recommend(People.OFFICER, abroad, TEXT), NO_PROVINCE);
    }

    @ParameterizedTest
    @CsvSource({"2027, false", "2026, true", "2025, true", "2024, false"})
    void theSelectionIsOfThisYearOrOfTheLast(int year, boolean possible) {
        if (possible) {
            recommended().given(select(CLOSED, year));
        } else {
            recommended().refuses(select(CLOSED, year), YEAR_NOT_POSSIBLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-06-01, MET", "2027-06-02, BREACHED"})
    void theProvinceDecidesWithinAYear(String day, String state) {
        var declined = recommended().given(new DeclineCase(PROVINCE, Persons.endOf(day), "不够典型"));
        var clocks = ((Recommendation) declined.state()).clocks();
        assertThat(Due.last(clocks, "SUP-06").orElseThrow().state().name()).isEqualTo(state);
    }

    @Test
    void thePublicReadsWhatIsPublishedAndNothingElse() {
        var key = "person:" + TypicalAccess.PUBLIC;
        assertThat(readers(selected())).doesNotContain(key);
        assertThat(readers(selected().given(publish(CLOSED)))).contains(key);
        assertThat(readers(selected().given(publish(CLOSED)).given(withdraw(PROVINCE))))
                .doesNotContain(key);
        assertThat(People.HOLDER.keys()).noneMatch(readers(recommended())::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers(recommended())::contains);
        assertThat(PROVINCE.keys()).anyMatch(readers(recommended())::contains);
    }

    private static Set<String> readers(Tale<TypicalCase, ?, ?> tale) {
        return TypicalAccess.readers((Recommendation) tale.state());
    }
}
