package org.ipcase.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.MetricDictionary;
import org.ipcase.mediation.Schemas;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Given;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationRecord;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told fits its schema, and has no room for what is said in mediation. */
class MediationContractTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<List<MediationCommand>> LIVES =
            List.of(
                    List.of(apply(), decline()),
                    List.of(apply(), refuse(HOLDER, Side.APPLICANT)),
                    life(withdraw()),
                    life(suspend("2026-06-08"), resume("2026-06-10")),
                    life(
                            new MediationCommand.ReportDanger(
                                    MEDIATOR, FRIDAY, "ps-510100", "双方言语威胁")),
                    life(fail()),
                    life(reach(AgreementForm.ORAL)),
                    life(
                            reach(AgreementForm.WRITTEN),
                            sign(HOLDER, Signatory.APPLICANT),
                            sign(OTHER_SIDE, Signatory.RESPONDENT),
                            sign(MEDIATOR, Signatory.MEDIATOR),
                            sign(DIRECTOR, Signatory.COMMITTEE)));

    private static List<MediationCommand> life(MediationCommand... end) {
        return Stream.concat(Stream.of(untilInProgress()), Stream.of(end)).toList();
    }

    private static List<Fact> told(List<MediationCommand> commands) {
        var facts = new ArrayList<Fact>();
        Mediation state = new Mediation.NotApplied();
        for (var command : commands) {
            var accepted = (Decision.Accepted<DisputeEvent>) Given.DECIDER.decide(state, command);
            for (var event : accepted.events()) {
                state = MediationRecord.evolve(state, event);
                facts.addAll(MediationContracts.facts(APPLICATION.id(), event, state));
            }
        }
        return facts;
    }

    /** Figures say that a mediation is there and how long it took, by words of the dictionary. */
    @Test
    @Tag("REQ-25")
    @Tag("MED-23")
    void countsWithoutAnythingOfWhatIsSaid() {
        var counted = new TreeSet<String>();
        for (var commands : LIVES) {
            Mediation state = new Mediation.NotApplied();
            for (var command : commands) {
                var accepted =
                        (Decision.Accepted<DisputeEvent>) Given.DECIDER.decide(state, command);
                for (var event : accepted.events()) {
                    state = MediationRecord.evolve(state, event);
                    MediationFigures.of(event, state, MONDAY)
                            .forEach(it -> counted.add(it.metric()));
                }
            }
        }
        assertThat(counted)
                .containsExactlyElementsOf(
                        MetricDictionary.standard().all().stream()
                                .filter(it -> it.record().equals("mediation"))
                                .map(Metric::id)
                                .sorted()
                                .toList());
    }

    @Test
    void eachFactFitsItsSchema() {
        for (var fact : LIVES.stream().flatMap(life -> told(life).stream()).toList()) {
            assertThat(Schemas.errors("mediation", fact))
                    .as("%s %s", fact.type(), fact.data())
                    .isEmpty();
            assertThat(fact.topic()).isEqualTo("ipcase.mediation");
            assertThat(fact.key()).isEqualTo(APPLICATION.id());
        }
    }

    @Test
    void everyTypeIsTold() {
        var types = new TreeSet<String>();
        LIVES.forEach(life -> told(life).forEach(fact -> types.add(fact.type())));

        assertThat(types)
                .containsExactly(
                        "agreement-reached",
                        "danger-reported",
                        "mediation-accepted",
                        "mediation-applied",
                        "mediation-declined",
                        "mediation-failed",
                        "mediation-refused",
                        "mediation-resumed",
                        "mediation-suspended",
                        "mediation-withdrawn",
                        "mediator-assigned",
                        "session-held");
    }

    @Test
    void anAgreementIsToldWhenItIsInForceAndNotBefore() {
        var drafted = life(reach(AgreementForm.WRITTEN), sign(HOLDER, Signatory.APPLICANT));

        assertThat(told(drafted)).noneMatch(fact -> fact.type().equals("agreement-reached"));
    }

    @Test
    void nothingSaidClaimedOrAgreedIsTold() {
        for (var fact : LIVES.stream().flatMap(life -> told(life).stream()).toList()) {
            assertThat(JSON.writeValueAsString(fact.data()))
                    .doesNotContain(
                            MINUTES.notes(),
                            APPLICATION.dispute(),
                            APPLICATION.claim(),
                            APPLICATION.applicant().name(),
                            APPLICATION.respondent().name(),
                            TEXT.content(),
                            "言语威胁",
                            "调解员",
                            "sub-");
        }
    }
}
