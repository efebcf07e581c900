package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.referral.criminalreferral.domain.CourseProblem;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemPagesTest {
    static Stream<Problem> problems() {
        return Stream.concat(
                Stream.of(CriminalReferralProblem.values()), Stream.of(CourseProblem.values()));
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
