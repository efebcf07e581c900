package org.ipcase.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.platform.record.Telling.Fact;
import tools.jackson.databind.json.JsonMapper;

/** What every feature promises of its events, its stored form and its refusals. */
public final class ToldFacts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ToldFacts() {}

    /** The data fits the schema of its type, formats of days and moments included. */
    public static void fits(Fact fact) {
        var file = "/schemas/referral/%s.v%d.json".formatted(fact.type(), fact.version());
        var schema = Objects.requireNonNull(ToldFacts.class.getResourceAsStream(file), file);
        assertThat(
                        SCHEMAS.getSchema(schema, InputFormat.JSON)
                                .validate(
                                        JSON.writeValueAsString(fact.data()),
                                        InputFormat.JSON,
                                        context ->
                                                context.executionConfig(config ->
                                                        config.formatAssertionsEnabled(true))))
                .as(fact.type())
                .isEmpty();
    }

    /** What is read back from the record is what was written. */
    public static void survives(Object stored) {
        assertThat((Object) JSON.readValue(JSON.writeValueAsString(stored), stored.getClass()))
                .isEqualTo(stored);
    }

    /** Each refusal has a page with its title, rule and article. */
    public static void hasAPage(Problem problem) {
        try {
            assertThat(Files.readString(Path.of("../docs/problems", problem.code() + ".md")))
                    .startsWith("# " + problem.code())
                    .contains(problem.title(), problem.rule(), problem.source());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
