package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ReturnReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.InquiryStep.Terminate;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.junit.jupiter.api.Test;

/** Every state answers every command; what a screen offers is what the rules allow. */
class CaseMatrixTest {
    /** Everything a person of the office can be, so that only the state decides. */
    private static final Actor EVERYBODY =
            People.office("everybody", Role.OFFICER, Role.LEGAL_REVIEWER, Role.HEAD);

    private static final String UNTIL_DECISION =
            "change-amounts extend-decision name-officers apply-recusal begin-examination permit-measure"
                    + " record-measure transfer share ";

    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry(
                            "FILING_PENDING",
                            "approve-filing refuse-filing extend-filing change-amounts"
                                    + " apply-recusal begin-examination"),
                    Map.entry("FILING_REFUSED", ""),
                    Map.entry(
                            "INVESTIGATING",
                            UNTIL_DECISION + "conclude-investigation suspend terminate"),
                    Map.entry(
                            "INVESTIGATION_ENDED",
                            UNTIL_DECISION + "submit-review suspend terminate"),
                    Map.entry(
                            "UNDER_REVIEW",
                            UNTIL_DECISION + "pass-review return-review extend-review"),
                    Map.entry(
                            "RETURNED",
                            UNTIL_DECISION
                                    + "conclude-investigation submit-review suspend terminate"),
                    Map.entry(
                            "REVIEW_PASSED",
                            UNTIL_DECISION + "announce-service serve-notice discuss decide"),
                    Map.entry(
                            "NOTICE_SERVED",
                            UNTIL_DECISION
                                    + "record-statement request-hearing waive-hearing serve-notice discuss"
                                    + " decide"),
                    Map.entry("SUSPENDED", "resume terminate change-amounts apply-recusal"),
                    Map.entry("TERMINATED", "fill-closing-form"),
                    Map.entry(
                            "HEARING_HELD",
                            UNTIL_DECISION
                                    + "record-statement report-hearing serve-notice discuss decide"),
                    Map.entry("DECIDED", "announce-service serve-decision"),
                    Map.entry("SERVED", "file-remedy fill-closing-form"),
                    Map.entry(
                            "PUBLISHED",
                            "record-payment defer-payment demand-payment apply-enforcement file-remedy withdraw-publication fill-closing-form"),
                    Map.entry(
                            "EXECUTING",
                            "record-payment defer-payment demand-payment apply-enforcement file-remedy publish fill-closing-form"),
                    Map.entry("ARCHIVED", "file-remedy"),
                    Map.entry("CLOSED", "file-remedy archive"));

    @Test
    void offersInEachStateWhatTheLawAllowsThereAndNothingElse() {
        var states = everyState();
        assertThat(states.keySet()).isEqualTo(OPEN.keySet());
        states.forEach((name, file) ->
                assertThat(allowed(CaseRules.allowedActions(file, EVERYBODY)))
                        .as(name)
                        .isEqualTo(words(OPEN.getOrDefault(name, "unknown"))));
    }

    @Test
    void saysCodeRuleAndReasonForWhatItRefuses() {
        for (var file : everyState().values()) {
            for (var action : CaseRules.allowedActions(file, EVERYBODY)) {
                if (!action.allowed()) {
                    assertThat(action.code()).startsWith("case.");
                    assertThat(action.reason()).isNotBlank();
                    assertThat(action.rule()).isNotBlank();
                    assertThat(action.source()).isNotBlank();
                }
            }
        }
    }

    @Test
    void offersNothingToPeopleOfOtherOfficesAndToTheHolder() {
        for (var file : everyState().values()) {
            for (var actor : List.of(People.PROVINCE, People.OTHER_OFFICE, People.HOLDER)) {
                assertThat(allowed(CaseRules.allowedActions(file, actor))).isEmpty();
            }
        }
    }

    @Test
    void showsTheWholeCaseToTheOfficeAndThoseAboveOnly() {
        var dossier = CaseStory.opened().dossier();
        assertThat(CaseAccess.seesAll(dossier, People.OFFICER)).isTrue();
        assertThat(CaseAccess.seesAll(dossier, People.PROVINCE)).isTrue();
        assertThat(CaseAccess.seesAll(dossier, People.HOLDER)).isFalse();
        assertThat(People.HOLDER.keys()).anyMatch(CaseAccess.readers(dossier)::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(CaseAccess.readers(dossier)::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(CaseAccess.readers(dossier)::contains);
    }

    static Map<String, CaseFile.Opened> everyState() {
        var concluded = CaseFileDeciderTest.conclude(People.OFFICER);
        var submit = new SubmitReview(People.OFFICER, MONDAY);
        var decided = CaseStory.decide(PenaltyDecision.Kind.NO_PENALTY);
        var serve = CaseFileDeciderTest.serve(TODAY);
        var stories =
                List.of(
                        CaseStory.opened(),
                        CaseStory.opened()
                                .given(
                                        new RefuseFiling(
                                                People.HEAD, MONDAY, NonFilingGround.OTHER, "说明")),
                        CaseStory.investigating(),
                        CaseStory.investigating().given(InquiryTest.suspend(MONDAY)),
                        CaseStory.investigating()
                                .given(
                                        new Terminate(
                                                People.HEAD,
                                                MONDAY,
                                                TerminationGround.OTHER,
                                                "说明")),
                        CaseStory.investigating().given(concluded),
                        CaseStory.investigating().given(concluded).given(submit),
                        CaseStory.investigating()
                                .given(concluded)
                                .given(submit)
                                .given(new ReturnReview(People.REVIEWER, MONDAY, "补充")),
                        CaseStory.reviewed(),
                        CaseStory.noticed(),
                        HearingTest.held(),
                        CaseStory.reviewed().given(decided),
                        CaseStory.reviewed().given(decided).given(serve),
                        CaseStory.reviewed()
                                .given(decided)
                                .given(serve)
                                .given(CaseFileDeciderTest.form(ClosingReason.NO_PENALTY))
                                .given(CaseFileDeciderTest.close(ClosingReason.NO_PENALTY)),
                        AftermathTest.served().given(AftermathTest.publish("摘要")),
                        AftermathTest.served().given(AftermathTest.pay(1, AftermathTest.TODAY)),
                        CaseStory.reviewed()
                                .given(decided)
                                .given(serve)
                                .given(CaseFileDeciderTest.form(ClosingReason.NO_PENALTY))
                                .given(CaseFileDeciderTest.close(ClosingReason.NO_PENALTY))
                                .given(AftermathTest.archive()));
        var states = new LinkedHashMap<String, CaseFile.Opened>();
        stories.forEach(it -> states.put(CaseRules.name(it.file()), it.file()));
        return states;
    }

    private static Set<String> allowed(List<AllowedAction> actions) {
        return actions.stream()
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
