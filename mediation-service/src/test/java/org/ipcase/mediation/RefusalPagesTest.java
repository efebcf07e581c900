package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.committee.domain.CommitteeProblem;
import org.ipcase.mediation.danger.domain.DangerProblem;
import org.ipcase.mediation.entrustment.domain.EntrustmentProblem;
import org.ipcase.mediation.mediator.domain.ComplaintProblem;
import org.ipcase.mediation.mediator.domain.MediatorProblem;
import org.ipcase.mediation.pointing.domain.PointerProblem;
import org.ipcase.mediation.quality.domain.ReviewProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of the register and of entrustment has its page. */
class RefusalPagesTest {
    static Stream<Problem> problems() {
        return Stream.of(
                        CommitteeProblem.values(),
                        MediatorProblem.values(),
                        ComplaintProblem.values(),
                        EntrustmentProblem.values(),
                        ReviewProblem.values(),
                        DangerProblem.values(),
                        PointerProblem.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void eachRefusalHasAPageWithItsRuleAndArticle(Problem problem) throws IOException {
        var page = Files.readString(Path.of("../docs/problems", problem.code() + ".md"));

        assertThat(page)
                .startsWith("# " + problem.code())
                .contains(problem.title(), problem.rule(), problem.source());
    }
}
