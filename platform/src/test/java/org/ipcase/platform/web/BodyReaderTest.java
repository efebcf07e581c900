package org.ipcase.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A body is read whole or refused with everything that is wrong with it. */
class BodyReaderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Colour {
        RED,
        BLUE
    }

    record Item(@NotBlank @Size(max = 5) String name, int count) {}

    record OrderBody(
            @NotBlank @Size(min = 2, max = 10) String title,
            Colour colour,
            LocalDate day,
            boolean urgent,
            @Size(min = 1, max = 2) List<Item> items,
            @Nullable @Size(max = 3) List<@NotBlank String> tags,
            @Nullable String note) {}

    private static final String GOOD =
            """
            {"title": "abc", "colour": "RED", "day": "2026-06-15", "urgent": true,
             "items": [{"name": "pen", "count": 2}]}
            """;

    @Test
    void aGoodBodyIsRead() {
        assertThat(read(GOOD))
                .isEqualTo(
                        new OrderBody(
                                "abc",
                                Colour.RED,
                                LocalDate.of(2026, 6, 15),
                                true,
                                List.of(new Item("pen", 2)),
                                null,
                                null));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var errors =
                errors(
                        """
                        {"title": 5, "colour": "GREEN", "day": "2026-02-30", "urgent": "yes",
                         "items": [{"name": "too long a name", "count": 1.5, "size": 3}],
                         "extra": 1}
                        """);

        assertThat(errors)
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("extra", "unknown-field"),
                        tuple("title", "wrong-type"),
                        tuple("colour", "unknown-value"),
                        tuple("day", "malformed"),
                        tuple("urgent", "wrong-type"),
                        tuple("items[0].size", "unknown-field"),
                        tuple("items[0].name", "too-long"),
                        tuple("items[0].count", "wrong-type"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(errors("{}"))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("title", "required"),
                        tuple("colour", "required"),
                        tuple("day", "required"),
                        tuple("urgent", "required"),
                        tuple("items", "required"));
    }

    @Test
    void aBlankTextIsMissingAndAShortOneTooShort() {
        assertThat(errors(GOOD.replace("abc", "   ")))
                .extracting(FieldError::code)
                .containsExactly("required");
        assertThat(errors(GOOD.replace("abc", "a")))
                .extracting(FieldError::code)
                .containsExactly("too-short");
    }

    @Test
    void elementsOfAListAreCheckedEach() {
        var body = GOOD.trim();
        body = body.substring(0, body.length() - 1) + ", \"tags\": [\"a\", \" \", null]}";

        assertThat(errors(body)).extracting(FieldError::field).contains("tags[2]");
    }

    @Test
    void aListIsNoObjectAndATextNoBody() {
        assertThat(errors("[1]")).extracting(FieldError::code).containsExactly("wrong-type");
        assertThat(errors("\"x\"")).extracting(FieldError::code).containsExactly("wrong-type");
    }

    private static OrderBody read(String json) {
        var validator =
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator();
        return new BodyReader(new FieldValues(JSON), new FieldConstraints(validator))
                .read(JSON.readTree(json), OrderBody.class);
    }

    private static List<FieldError> errors(String json) {
        var refused = catchThrowableOfType(RefusedAtTheEdge.class, () -> read(json));
        assertThat(refused.refusal().problem()).isEqualTo(RequestProblem.INVALID);
        return refused.refusal().errors();
    }
}
