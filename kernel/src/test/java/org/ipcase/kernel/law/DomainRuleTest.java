package org.ipcase.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ipcase.kernel.clock.ClockRules;
import org.junit.jupiter.api.Test;

class DomainRuleTest {
    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(DomainRule.all()).extracting(DomainRule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyClockBelongsToARule() {
        var known = DomainRule.all().stream().map(DomainRule::id).collect(Collectors.toSet());

        assertThat(ClockRules.standard().all())
                .allSatisfy(clock -> assertThat(known).anyMatch(clock.versionOf()::startsWith));
    }
}
