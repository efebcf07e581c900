package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every state answers every command; what a screen offers is what the rules allow. */
class ComplaintMatrixTest {
    private static final String ALWAYS = " confirm-duplicate deny-duplicate";

    private static final Map<String, String> REQUEST =
            Map.ofEntries(
                    Map.entry(
                            "RECEIVED",
                            "accept reject request-supplement withdraw extend-verification"
                                    + " exclude-days transfer return-routing route"),
                    Map.entry(
                            "SUPPLEMENT_REQUESTED",
                            "accept reject supplement withdraw extend-verification exclude-days"),
                    Map.entry(
                            "ACCEPTED",
                            "file-case decline-filing request-mediation withdraw transfer"
                                    + " extend-verification exclude-days"),
                    Map.entry(
                            "IN_MEDIATION",
                            "file-case decline-filing withdraw extend-verification exclude-days"),
                    Map.entry("RETURNED_TO_RECEPTION", "route withdraw"),
                    Map.entry(
                            "TRANSFER_OFFERED",
                            "accept-transfer dispute-transfer recall-transfer withdraw"),
                    Map.entry(
                            "JURISDICTION_DISPUTED",
                            "agree-jurisdiction report-dispute designate record-designation"
                                    + " withdraw"),
                    Map.entry("FILING_PENDING", ""),
                    Map.entry("CASE_FILED", ""),
                    Map.entry("FILING_DECLINED", ""),
                    Map.entry("REJECTED", ""),
                    Map.entry("WITHDRAWN", ""));

    private static final Map<String, String> CONSUMER =
            Map.of(
                    "RECEIVED",
                    "accept reject request-supplement withdraw transfer return-routing"
                            + " route request-identity prove-identity",
                    "IDENTITY_REQUESTED",
                    "prove-identity reject withdraw",
                    "ACCEPTED",
                    "call-mediation terminate-mediation record-violation request-mediation"
                            + " exclude-days transfer withdraw",
                    "MEDIATION_CALLED",
                    "call-mediation record-agreement terminate-mediation record-violation"
                            + " exclude-days withdraw",
                    "IN_MEDIATION",
                    "terminate-mediation record-violation exclude-days withdraw",
                    "MEDIATION_AGREED",
                    "",
                    "MEDIATION_TERMINATED",
                    "tell-termination record-violation");

    private static final Map<String, String> REPORT =
            Map.of(
                    "RECEIVED",
                    "accept request-supplement withdraw file-case decline-filing transfer"
                            + " return-routing route extend-verification exclude-days",
                    "SUPPLEMENT_REQUESTED",
                    "accept supplement withdraw decline-filing extend-verification exclude-days",
                    "ACCEPTED",
                    "file-case decline-filing withdraw transfer extend-verification exclude-days",
                    "CASE_FILED",
                    "tell-reporter tell-result",
                    "FILING_DECLINED",
                    "tell-reporter");

    @Test
    @Tag("CR-05")
    @Tag("CASE-02")
    void offersInEachStateWhatTheLawAllowsThereAndNothingElse() {
        offers(REQUEST, ComplaintStates.ofRequests());
        offers(CONSUMER, ComplaintStates.ofConsumerComplaints());
        offers(REPORT, ComplaintStates.ofReports());
    }

    private static void offers(Map<String, String> expected, Map<String, Story> states) {
        assertThat(states.keySet()).isEqualTo(expected.keySet());
        states.forEach((name, story) -> {
            // Nobody may do everything, so all of them together.
            var offered = new TreeSet<String>();
            for (var actor : ComplaintStates.EVERYBODY) {
                offered.addAll(allowed(story, actor));
            }
            var words = expected.getOrDefault(name, "unknown") + ALWAYS;
            assertThat(offered).as(name).isEqualTo(new TreeSet<>(words(words)));
        });
    }

    /** Each (state, command) pair has an answer, and it is what its button said. */
    @Test
    void answersEveryCommandAsItsButtonSaid() {
        for (var states :
                List.of(
                        ComplaintStates.ofRequests(),
                        ComplaintStates.ofConsumerComplaints(),
                        ComplaintStates.ofReports())) {
            states.forEach((name, story) ->
                    ComplaintStates.commands()
                            .forEach((action, command) -> {
                                var offered = allowed(story, command.actor()).contains(action);
                                var answer = Story.DECIDER.decide(story.submitted(), command);
                                var because = ComplaintStates.because(name, action);
                                if (offered && because != null) {
                                    assertThat(answer)
                                            .as(name + " " + action)
                                            .isInstanceOfSatisfying(
                                                    Decision.Refused.class,
                                                    it ->
                                                            assertThat(it.refusal().problem())
                                                                    .isEqualTo(because));
                                } else {
                                    assertThat(answer instanceof Decision.Accepted)
                                            .as(name + " " + action + " " + answer)
                                            .isEqualTo(offered);
                                }
                            }));
        }
        assertThat(ComplaintStates.commands().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ComplaintAction.values())
                                .map(ComplaintAction::path)
                                .toList());
    }

    @Test
    void offersLeadsToFilingWithoutAcceptance() {
        assertThat(allowed(Story.filed(Intake.SELF_FOUND), People.HEAD))
                .containsExactlyInAnyOrder(
                        "accept",
                        "request-supplement",
                        "file-case",
                        "decline-filing",
                        "extend-verification",
                        "exclude-days",
                        "transfer",
                        "return-routing",
                        "confirm-duplicate",
                        "deny-duplicate");
    }

    @Test
    void hidesTheSubmissionFromEverybodyElse() {
        var readers = ComplaintAccess.readers(Story.filed(Intake.REPORT).submitted());
        assertThat(People.HOLDER.keys()).anyMatch(readers::contains);
        assertThat(People.COLLEAGUE.keys()).anyMatch(readers::contains);
        assertThat(People.PROVINCE.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
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
