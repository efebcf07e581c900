package org.ipcase.referral.courtcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.courtcase.domain.CourtCaseProblem;
import org.ipcase.referral.courtcase.domain.CourtCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What others are told of a case before the court fits its schema; each refusal has its page. */
class CourtCaseContractTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Fact> facts() {
        var facts = new ArrayList<Fact>();
        CourtCases.byName()
                .values()
                .forEach(life -> {
                    for (int i = 0; i < life.size(); i++) {
                        facts.addAll(
                                CourtCaseContracts.facts(
                                        CourtCases.ID,
                                        life.get(i),
                                        CourtCases.state(life.subList(0, i + 1))));
                    }
                });
        return facts.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("facts")
    @Tag("REQ-11")
    void eachFactFitsItsSchemaAndIsKeyedByTheCase(Fact fact) {
        var file = "/schemas/referral/%s.v1.json".formatted(fact.type());
        var schema =
                Objects.requireNonNull(CourtCaseContractTest.class.getResourceAsStream(file), file);
        assertThat(
                        SCHEMAS.getSchema(schema, InputFormat.JSON)
                                .validate(
                                        JSON.writeValueAsString(fact.data()),
                                        InputFormat.JSON,
                                        context ->
                                                context.executionConfig(
                                                        it -> it.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThat(fact.topic()).isEqualTo("ipcase.referral");
        assertThat(fact.key()).isEqualTo(RecordId.derived("case", "1"));
    }

    @Test
    void onlyTheEndOfAProsecutedCaseIsTold() {
        assertThat(facts().map(Fact::type))
                .containsOnly("court-case-judged", "court-case-returned");
    }

    @ParameterizedTest
    @EnumSource(CourtCaseProblem.class)
    void eachRefusalHasAPageWithItsRuleAndArticle(CourtCaseProblem problem) throws IOException {
        assertThat(Files.readString(Path.of("../docs/problems", problem.code() + ".md")))
                .startsWith("# " + problem.code())
                .contains(problem.title(), problem.rule(), problem.source());
    }
}
