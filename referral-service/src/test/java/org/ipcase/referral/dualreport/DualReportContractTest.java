package org.ipcase.referral.dualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.ToldFacts;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.ipcase.referral.dualreport.domain.DualReportProblem;
import org.ipcase.referral.dualreport.domain.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told fits its schema, what is stored reads back, each refusal has its page. */
class DualReportContractTest {
    private static final RecordId ID = RecordId.derived("report", "1");

    static Stream<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var life : Reports.lives()) {
            for (int i = 0; i < life.size(); i++) {
                facts.addAll(
                        DualReportContracts.facts(
                                ID, life.get(i), Reports.state(life.subList(0, i + 1))));
            }
        }
        return facts.stream().distinct();
    }

    static Stream<DualReportEvent> events() {
        return Reports.lives().stream().flatMap(List::stream).distinct();
    }

    static Stream<DualReport> states() {
        return Reports.lives().stream().map(Reports::state);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void eachFactFitsItsSchema(Fact fact) {
        ToldFacts.fits(fact);
        assertThat(fact.topic()).isEqualTo("ipcase.referral");
        assertThat(fact.key()).isEqualTo(RecordId.derived("case", "1"));
    }

    @Test
    void everyTypeIsTold() {
        assertThat(facts().map(fact -> fact.data().getClass()).collect(Collectors.toSet()))
                .isEqualTo(
                        Set.of(
                                org.ipcase.kernel.event.referral.DualReportEvent.class
                                        .getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSurvivesTheStoreAndHasATimeline(DualReportEvent event) {
        ToldFacts.survives(event);
        assertThat(DualReportTimeline.facts(event)).doesNotContainValue("");
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateSurvivesTheStore(DualReport state) {
        ToldFacts.survives(state);
    }

    @ParameterizedTest
    @EnumSource(DualReportProblem.class)
    void eachRefusalHasAPage(DualReportProblem problem) {
        ToldFacts.hasAPage(problem);
    }
}
