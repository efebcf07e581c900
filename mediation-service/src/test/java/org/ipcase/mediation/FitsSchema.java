package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Objects;
import org.ipcase.platform.record.Telling.Fact;
import tools.jackson.databind.json.JsonMapper;

/** Whether what others are told is what its schema promises. */
public final class FitsSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private FitsSchema() {}

    public static void check(Fact fact) {
        var file = "/schemas/mediation/%s.v%d.json".formatted(fact.type(), fact.version());
        try (var schema = Objects.requireNonNull(FitsSchema.class.getResourceAsStream(file))) {
            var errors =
                    SCHEMAS.getSchema(schema, InputFormat.JSON)
                            .validate(JSON.writeValueAsString(fact.data()), InputFormat.JSON);
            assertThat(errors).as("%s %s", fact.type(), fact.data()).isEmpty();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
