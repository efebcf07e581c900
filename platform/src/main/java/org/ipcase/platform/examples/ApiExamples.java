package org.ipcase.platform.examples;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import org.ipcase.platform.examples.Examples.Step;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** Shows each command with its examples: body, who gives it, and the answer (接口示例). */
@AutoConfiguration
public class ApiExamples {
    private static final com.fasterxml.jackson.databind.ObjectMapper DOCUMENT =
            new com.fasterxml.jackson.databind.ObjectMapper();

    @Bean
    OpenApiCustomizer examplesOfCommands() {
        return api -> {
            Examples.stories()
                    .forEach(resource ->
                            Examples.story(resource)
                                    .forEach(step ->
                                            show(
                                                    post(api, step.path(resource)),
                                                    step.as() + " → " + answer(step),
                                                    step.body())));
            Examples.singles().forEach(it -> show(post(api, it.path()), it.as(), it.body()));
        };
    }

    private static @Nullable Operation post(OpenAPI api, String path) {
        var item = api.getPaths().get(path);
        return item == null ? null : item.getPost();
    }

    private static String answer(Step step) {
        return step.code() == null
                ? String.valueOf(step.status())
                : step.status() + " " + step.code();
    }

    private static void show(@Nullable Operation operation, String summary, JsonNode body) {
        if (operation == null
                || operation.getRequestBody() == null
                || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation
                .getRequestBody()
                .getContent()
                .values()
                .forEach(media -> {
                    var shown = media.getExamples();
                    var number = shown == null ? 1 : shown.size() + 1;
                    media.addExamples(
                            "example-" + number,
                            new Example().summary(summary).value(document(body)));
                });
    }

    /** The description is written by the older mapper. */
    private static Object document(JsonNode body) {
        try {
            return DOCUMENT.readTree(body.toString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException("Expected JSON, but it is " + body, impossible);
        }
    }
}
