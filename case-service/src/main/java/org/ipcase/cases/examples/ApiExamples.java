package org.ipcase.cases.examples;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows each command of the story of a resource with its body and its answer (接口示例). */
@Configuration(proxyBeanMethods = false)
public class ApiExamples {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.ObjectMapper DOCUMENT =
            new com.fasterxml.jackson.databind.ObjectMapper();

    /**
     * One step of a story.
     *
     * @param command in kebab case, as in the path
     * @param as account that gives it
     * @param status of the answer: 200, or that of a documented refusal
     * @param code of that refusal
     */
    public record Step(
            String command, String as, int status, @Nullable String code, JsonNode body) {}

    /** The story of a resource, in the order in which it happens. */
    public static List<Step> story(String resource) {
        var name = "/examples/" + resource + ".json";
        try (var in = ApiExamples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected examples at " + name);
            }
            return List.of(JSON.readValue(in, Step[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    @Bean
    OpenApiCustomizer examplesOfCommands() {
        return api ->
                resources()
                        .forEach(resource ->
                                story(resource)
                                        .forEach(step -> {
                                            var path =
                                                    "/api/%s/{id}/%s"
                                                            .formatted(resource, step.command());
                                            var item = api.getPaths().get(path);
                                            if (item != null && item.getPost() != null) {
                                                show(item.getPost(), step);
                                            }
                                        }));
    }

    private static List<String> resources() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:examples/*.json");
            return List.of(found).stream()
                    .map(Resource::getFilename)
                    .map(name -> String.valueOf(name).replace(".json", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("examples", unreadable);
        }
    }

    private static void show(Operation operation, Step step) {
        var request = operation.getRequestBody();
        if (request == null || request.getContent() == null) {
            return;
        }
        var answer = step.code() == null ? "200" : step.status() + " " + step.code();
        request.getContent()
                .values()
                .forEach(media -> {
                    var shown = media.getExamples();
                    var number = shown == null ? 1 : shown.size() + 1;
                    media.addExamples(
                            "%s-%d".formatted(step.command(), number),
                            new Example()
                                    .summary("%s → %s".formatted(step.as(), answer))
                                    .value(document(step.body())));
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
