package org.ipcase.gateway.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The paths that the services' controllers declare. */
public final class Resources {
    private static final Pattern PATH = Pattern.compile("\"(/api/[a-z][a-z/-]*[a-z])");

    private Resources() {}

    /** Each path with the service that answers it. */
    public static List<Arguments> ofServices() {
        return Stream.of("case", "mediation", "referral")
                .flatMap(service -> paths(service).map(path -> Arguments.of(path, service)))
                .toList();
    }

    private static Stream<String> paths(String service) {
        var sources = Path.of("..", service + "-service", "src", "main", "java");
        try (var files = Files.walk(sources)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList().stream()
                    .map(Resources::text)
                    .filter(it -> it.contains("@RestController"))
                    .flatMap(it -> PATH.matcher(it).results())
                    .map((MatchResult it) -> it.group(1))
                    .distinct()
                    .sorted();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + sources, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
