package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code has a page that says what to do; every feature's table of refusals is found by itself.
 */
class ProblemPagesTest {
    static Stream<Problem> problems() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.ipcase.cases")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(it -> it.isAssignableTo(Problem.class))
                        .map(JavaClass::reflect)
                        .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                        .map(Problem.class::cast);
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
