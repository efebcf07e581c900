package org.ipcase.platform.web;

import java.io.IOException;
import org.ipcase.kernel.decision.Refusal;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes every {@code @RequestBody} whose type is a record named {@code …Body} to the {@link
 * BodyReader}.
 */
final class BodyConverter extends AbstractHttpMessageConverter<Object> {
    private final JsonMapper strict;
    private final BodyReader reader;

    BodyConverter(JsonMapper json, BodyReader reader) {
        super(MediaType.APPLICATION_JSON);
        this.strict = json.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        this.reader = reader;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Body");
    }

    @Override
    protected boolean canWrite(@org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        try {
            return reader.read(strict.readTree(input.getBody()), type);
        } catch (JacksonException malformed) {
            throw new RefusedAtTheEdge(
                    new Refusal(RequestProblem.MALFORMED_JSON, malformed.getOriginalMessage()));
        }
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage output) {
        throw new UnsupportedOperationException("Bodies are only read");
    }
}
