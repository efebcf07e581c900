package org.ipcase.platform.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.law.DomainRule;

/** Every refusal of a service can be explained: its code is one, its rule is one of the field. */
public final class ExplainedRefusals {
    private static final Set<String> RULES =
            DomainRule.all().stream().map(DomainRule::id).collect(Collectors.toSet());

    private ExplainedRefusals() {}

    /**
     * @param folder package of the service
     */
    public static void below(String folder) {
        assertThat(Refusals.below(folder).all())
                .isNotEmpty()
                .allSatisfy(ExplainedRefusals::explained);
    }

    private static void explained(Problem problem) {
        assertThat(problem.code()).matches("[a-z0-9-]+\\.[a-z0-9-]+");
        assertThat(problem.title()).isNotBlank();
        // A number without letters is a section of the rules: 1.1 says what kinds of intake there
        // are.
        assertThat(problem.rule())
                .satisfiesAnyOf(
                        rule -> assertThat(rule).isEmpty(),
                        rule -> assertThat(rule).matches("\\d\\.\\d"),
                        rule -> assertThat(RULES).contains(rule));
    }
}
