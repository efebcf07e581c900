package org.ipcase.mediation;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import org.ipcase.platform.record.Telling.Fact;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is told against the schemas of the kernel. */
public final class Schemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    public static List<Error> errors(String service, Fact fact) {
        var file = "/schemas/%s/%s.v1.json".formatted(service, fact.type());
        var schema =
                REGISTRY.getSchema(
                        Objects.requireNonNull(Schemas.class.getResourceAsStream(file), file),
                        InputFormat.JSON);
        return schema.validate(
                JSON.writeValueAsString(fact.data()),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
