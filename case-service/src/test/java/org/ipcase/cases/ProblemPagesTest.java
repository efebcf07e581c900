package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.AftermathProblem;
import org.ipcase.cases.casefile.domain.CaseProblem;
import org.ipcase.cases.casefile.domain.HearingProblem;
import org.ipcase.cases.casefile.domain.InquiryProblem;
import org.ipcase.cases.casefile.domain.MeasureProblem;
import org.ipcase.cases.complaint.domain.ComplaintProblem;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem;
import org.ipcase.cases.evidence.domain.EvidenceProblem;
import org.ipcase.cases.leadimport.domain.LeadImportProblem;
import org.ipcase.cases.patentruling.domain.PatentRulingProblem;
import org.ipcase.kernel.decision.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code has a page that says what to do. */
class ProblemPagesTest {
    static Stream<Problem> problems() {
        return Stream.<Problem[]>of(
                        ComplaintProblem.values(),
                        CaseProblem.values(),
                        InquiryProblem.values(),
                        MeasureProblem.values(),
                        HearingProblem.values(),
                        AftermathProblem.values(),
                        EvidenceProblem.values(),
                        LeadImportProblem.values(),
                        PatentRulingProblem.values(),
                        CustomsRecordalProblem.values(),
                        CustomsDetentionProblem.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void hasAPageWithItsRuleAndArticle(Problem problem) throws Exception {
        var page = Path.of("../docs/problems", problem.code() + ".md");
        assertThat(page).exists();
        assertThat(Files.readString(page))
                .contains(problem.title(), problem.rule(), problem.source());
    }
}
