package org.ipcase.platform.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the examples of a service (接口示例). A day that must lie near the day of reading is written
 * {@code ${today+7}}, a moment {@code ${now+2d}}.
 */
public final class Examples {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("\\$\\{today([+-]\\d+)?}");
    private static final Pattern MOMENT = Pattern.compile("\\$\\{now([+-]\\d+)d}");

    private Examples() {}

    /**
     * One step of a story.
     *
     * @param command in kebab case, as in the path; empty for the creation
     * @param as account that gives it
     * @param status of the answer: 200, or that of a documented refusal
     * @param code of that refusal
     */
    public record Step(
            String command, String as, int status, @Nullable String code, JsonNode body) {
        String path(String resource) {
            return command.isEmpty()
                    ? "/api/" + resource
                    : "/api/%s/{id}/%s".formatted(resource, command);
        }
    }

    /**
     * An example of one command, shown and checked without a story.
     *
     * @param path as in the description of the API
     */
    public record Single(String path, String as, JsonNode body) {}

    /** The story of a resource, in the order in which it happens. */
    public static List<Step> story(String resource) {
        return List.of(
                read(
                        new PathMatchingResourcePatternResolver()
                                .getResource("classpath:examples/" + resource + ".json"),
                        Step[].class));
    }

    /** Resources that have a story. */
    static List<String> stories() {
        return Arrays.stream(files("examples/*.json"))
                .map(Resource::getFilename)
                .map(name -> String.valueOf(name).replace(".json", ""))
                .toList();
    }

    static List<Single> singles() {
        return Arrays.stream(files("examples/single/*.json"))
                .flatMap(file -> Arrays.stream(read(file, Single[].class)))
                .toList();
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(pattern, unreadable);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try {
            return JSON.readValue(dated(file.getContentAsString(StandardCharsets.UTF_8)), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected examples at " + file, unreadable);
        }
    }

    private static String dated(String text) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var days =
                DAY.matcher(text)
                        .replaceAll(it -> LocalDate.now(ZONE).plusDays(number(it.group(1))) + "");
        return MOMENT.matcher(days)
                .replaceAll(it -> now.plus(number(it.group(1)), ChronoUnit.DAYS).toString());
    }

    private static long number(@Nullable String signed) {
        return signed == null ? 0 : Long.parseLong(signed);
    }
}
