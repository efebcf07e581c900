package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {
    @ParameterizedTest
    @EnumSource(CriminalReferralProblem.class)
    void eachRefusalHasAPageWithItsRuleAndArticle(CriminalReferralProblem problem)
            throws IOException {
        var page = Files.readString(Path.of("../docs/problems", problem.code() + ".md"));

        assertThat(page)
                .startsWith("# " + problem.code())
                .contains(problem.title(), problem.rule(), problem.source());
    }
}
