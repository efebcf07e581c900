package org.ipcase.referral.reverselinkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.event.referral.LinkageEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.ToldFacts;
import org.ipcase.referral.reverselinkage.domain.Linkages;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told fits its schema, what is stored reads back, each refusal has its page. */
class ReverseLinkageContractTest {
    private static final RecordId ID = RecordId.derived("linkage", "1");

    static Stream<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var life : Linkages.lives()) {
            for (int i = 0; i < life.size(); i++) {
                facts.addAll(
                        ReverseLinkageContracts.facts(
                                ID, life.get(i), Linkages.state(life.subList(0, i + 1))));
            }
        }
        return facts.stream().distinct();
    }

    static Stream<ReverseLinkageEvent> events() {
        return Linkages.lives().stream().flatMap(List::stream).distinct();
    }

    static Stream<ReverseLinkage> states() {
        return Linkages.lives().stream().map(Linkages::state);
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
                .isEqualTo(Set.of(LinkageEvent.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSurvivesTheStoreAndHasATimeline(ReverseLinkageEvent event) {
        ToldFacts.survives(event);
        assertThat(ReverseLinkageTimeline.facts(event)).doesNotContainValue("");
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateSurvivesTheStore(ReverseLinkage state) {
        ToldFacts.survives(state);
    }

    @ParameterizedTest
    @EnumSource(ReverseLinkageProblem.class)
    void eachRefusalHasAPage(ReverseLinkageProblem problem) {
        ToldFacts.hasAPage(problem);
    }
}
