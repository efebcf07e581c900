package org.ipcase.cases.expert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.expert.domain.ExpertProblem.ALREADY_RECORDED;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_ACTIVE;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_AHEAD;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_ENTERED;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_SUSPENDED;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.expert.domain.ExpertProblem.REMOVED_ALREADY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcase.cases.People;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.Expert.Nothing;
import org.ipcase.cases.expert.domain.ExpertCommand.DeclareInterests;
import org.ipcase.cases.expert.domain.ExpertCommand.EnterExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.RemoveExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.RenewTerm;
import org.ipcase.cases.expert.domain.ExpertCommand.ResumeExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.SuspendExpert;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directory of experts: who keeps it, who looks in it, who is available. */
class ExpertTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor JUDGE =
            Persons.of("judge", "ct-510100", AgencyType.COURT, "510100", Role.JUDGE);

    private static final Map<String, String> OPEN =
            Map.of(
                    "ACTIVE", "declare-interests renew suspend remove",
                    "SUSPENDED", "declare-interests renew resume remove",
                    "REMOVED", "");

    private static Tale<Expert, ExpertCommand, ExpertEvent> nothing() {
        var decider = new ExpertDecider(AgencyDirectory.shipped());
        return Tale.of(new Nothing(), decider::decide, ExpertDecider::evolve);
    }

    private static EnterExpert enter(Actor by, String until) {
        return new EnterExpert(
                by,
                MONDAY,
                "SC-EX-2026-000001",
                "陈工",
                List.of(ExpertKind.TECHNICAL_INVESTIGATOR, ExpertKind.TECHNICAL_INVESTIGATOR),
                List.of(TechField.SOFTWARE),
                "高级工程师",
                "成都某研究院",
                null,
                "expert-1",
                List.of("四川岷岭春酒业有限公司"),
                LocalDate.parse(until));
    }

    private static Tale<Expert, ExpertCommand, ExpertEvent> entered() {
        return nothing().given(enter(People.OFFICER, "2028-06-01"));
    }

    private static SuspendExpert suspend(Actor by) {
        return new SuspendExpert(by, MONDAY, "健康原因");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, ExpertCommand>();
        commands.put("declare-interests", new DeclareInterests(People.OFFICER, MONDAY, List.of()));
        commands.put("renew", new RenewTerm(People.OFFICER, MONDAY, LocalDate.of(2030, 6, 1)));
        commands.put("suspend", suspend(People.OFFICER));
        commands.put("resume", new ResumeExpert(People.OFFICER, MONDAY));
        commands.put("remove", new RemoveExpert(People.OFFICER, MONDAY, "本人申请"));
        var states =
                Map.of(
                        "ACTIVE", entered(),
                        "SUSPENDED", entered().given(suspend(People.OFFICER)),
                        "REMOVED", entered().given(new RemoveExpert(People.OFFICER, MONDAY, "x")));
        Tale.covers(ExpertStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) -> ExpertAccess.allowedActions((Entered) state, command.actor()));
        nothing().refuses(suspend(People.OFFICER), NOT_ENTERED);
        entered().refuses(enter(People.OFFICER, "2028-06-01"), ALREADY_RECORDED);
        entered().refuses(new ResumeExpert(People.OFFICER, MONDAY), NOT_SUSPENDED);
        Objects.requireNonNull(states.get("SUSPENDED"))
                .refuses(suspend(People.OFFICER), NOT_ACTIVE);
        Objects.requireNonNull(states.get("REMOVED"))
                .refuses(new RemoveExpert(People.OFFICER, MONDAY, "x"), REMOVED_ALREADY);
    }

    @ParameterizedTest
    @CsvSource({"2028-06-01, true", "2028-06-02, false"})
    void isAvailableToTheEndOfTheTerm(LocalDate day, boolean available) {
        assertThat(((Entered) entered().state()).available(day)).isEqualTo(available);
        assertThat(((Entered) entered().given(suspend(People.OFFICER)).state()).available(day))
                .isFalse();
        var renewed =
                entered().given(new RenewTerm(People.OFFICER, MONDAY, LocalDate.of(2030, 6, 1)));
        assertThat(((Entered) renewed.state()).available(day)).isTrue();
        nothing().refuses(enter(People.OFFICER, "2026-06-01"), NOT_AHEAD);
    }

    @Test
    void isKeptByAnOfficeAndSeenByOfficesAndCourts() {
        nothing().refuses(enter(People.HOLDER, "2028-06-01"), NOT_THE_OFFICE);
        nothing().refuses(enter(People.REVIEWER, "2028-06-01"), NOT_THE_OFFICE);
        entered().refuses(suspend(People.OTHER_OFFICE), NOT_THE_OFFICE);
        var readers = ExpertAccess.readers((Entered) entered().state());
        assertThat(ExpertAccess.looking(People.OTHER_OFFICE).keys()).anyMatch(readers::contains);
        assertThat(ExpertAccess.looking(JUDGE).keys()).anyMatch(readers::contains);
        assertThat(ExpertAccess.looking(People.HOLDER).keys()).noneMatch(readers::contains);
    }

    @Test
    void theExpertDeclaresInterestsHimself() {
        var himself = Persons.of("expert-1", "uni", AgencyType.APPRAISAL, "510100", Role.MEDIATOR);
        var declared = entered().given(new DeclareInterests(himself, MONDAY, List.of("某公司")));
        assertThat(((Entered) declared.state()).interests()).containsExactly("某公司");
        entered().refuses(suspend(himself), NOT_THE_OFFICE);
    }
}
