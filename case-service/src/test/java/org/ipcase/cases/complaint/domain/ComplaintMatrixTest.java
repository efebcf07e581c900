package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.accept;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.accepted;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.decline;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.mediate;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.reject;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.request;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.submit;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.supplement;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.withdraw;
import static org.ipcase.cases.complaint.domain.Story.MONDAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFiling;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Test;

/** Every state answers every command; what a screen offers is what the rules allow. */
class ComplaintMatrixTest {
    private static final LocalDate LATER = LocalDate.of(2026, 6, 8);

    private static final Map<String, String> OPEN =
            Map.of(
                    "RECEIVED", "accept reject request-supplement withdraw",
                    "SUPPLEMENT_REQUESTED", "accept reject supplement withdraw",
                    "ACCEPTED", "file-case decline-filing request-mediation withdraw",
                    "IN_MEDIATION", "file-case decline-filing withdraw",
                    "FILING_PENDING", "",
                    "CASE_FILED", "",
                    "FILING_DECLINED", "",
                    "REJECTED", "",
                    "WITHDRAWN", "");

    @Test
    void offersInEachStateWhatTheLawAllowsThereAndNothingElse() {
        var states = everyState();
        assertThat(states.keySet()).isEqualTo(OPEN.keySet());
        states.forEach((name, story) -> {
            // Nobody may do everything, so officer, head and holder together.
            var offered = new TreeSet<String>();
            for (var actor : List.of(People.OFFICER, People.HEAD, People.HOLDER)) {
                offered.addAll(allowed(story, actor));
            }
            assertThat(offered)
                    .as(name)
                    .isEqualTo(new TreeSet<>(words(OPEN.getOrDefault(name, "unknown"))));
        });
    }

    @Test
    void answersEveryCommandAsItsButtonSaid() {
        everyState()
                .forEach((name, story) ->
                        commands()
                                .forEach((action, command) -> {
                                    var offered = allowed(story, command.actor()).contains(action);
                                    var answer = Story.DECIDER.decide(story.submitted(), command);
                                    assertThat(answer instanceof Decision.Accepted)
                                            .as(name + " " + action)
                                            .isEqualTo(offered);
                                }));
    }

    @Test
    void offersLeadsToFilingWithoutAcceptance() {
        assertThat(allowed(Story.filed(Intake.SELF_FOUND), People.HEAD))
                .containsExactlyInAnyOrder(
                        "accept", "request-supplement", "file-case", "decline-filing");
    }

    @Test
    void hidesTheSubmissionFromEverybodyElse() {
        var readers = ComplaintAccess.readers(Story.filed(Intake.REPORT).dossier());
        assertThat(People.HOLDER.keys()).anyMatch(readers::contains);
        assertThat(People.COLLEAGUE.keys()).anyMatch(readers::contains);
        assertThat(People.PROVINCE.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
    }

    private static Map<String, ComplaintCommand> commands() {
        var commands = new LinkedHashMap<String, ComplaintCommand>();
        commands.put("accept", accept(People.OFFICER));
        // A ground that asks for no waiting, so that only the state decides.
        commands.put("reject", reject(RejectionGround.OUT_OF_POWER, MONDAY));
        commands.put("request-supplement", request(LATER));
        commands.put("supplement", supplement(People.HOLDER));
        commands.put("withdraw", withdraw(People.HOLDER));
        commands.put("file-case", submit("A", "B"));
        commands.put("decline-filing", decline(People.HEAD));
        commands.put("request-mediation", mediate(People.HOLDER));
        return commands;
    }

    private static Map<String, Story> everyState() {
        var stories =
                List.of(
                        Story.filed(),
                        Story.filed().given(request(LATER)),
                        accepted(),
                        accepted().given(mediate(People.HOLDER)),
                        accepted().given(submit("A", "B")),
                        accepted()
                                .given(submit("A", "B"))
                                .given(
                                        new RecordFiling(
                                                People.PLATFORM, MONDAY, RecordId.derived("case"))),
                        accepted().given(decline(People.HEAD)),
                        Story.filed().given(reject(RejectionGround.OUT_OF_POWER, MONDAY)),
                        Story.filed().given(withdraw(People.HOLDER)));
        var states = new LinkedHashMap<String, Story>();
        stories.forEach(it -> states.put(ComplaintRules.name(it.submitted()), it));
        return states;
    }

    private static Set<String> allowed(Story story, Actor actor) {
        return ComplaintRules.allowedActions(story.submitted(), actor).stream()
                .filter(AllowedAction::allowed)
                .map(AllowedAction::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
