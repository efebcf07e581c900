package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ipcase.platform.record.Telling.Fact;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is told against the schema of its type (对外事件契约). */
public final class Schemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    public static void holds(Fact fact) {
        var written = JSON.writeValueAsString(fact.data());
        var schema = REGISTRY.getSchema(read(fact), InputFormat.JSON);
        assertThat(schema.validate(written, InputFormat.JSON)).as(written).isEmpty();
    }

    private static String read(Fact fact) {
        var name = "/schemas/case/%s.v%d.json".formatted(fact.type(), fact.version());
        try (var in = Schemas.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
