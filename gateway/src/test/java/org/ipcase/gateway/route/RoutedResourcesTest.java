package org.ipcase.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a service serves is reached through the one address: no resource is forgotten here. */
class RoutedResourcesTest {
    private static final Pattern SERVED =
            Pattern.compile("(?:Mapping\\((?:value = )?|String PATH = )\"(/api/[^\"]+)\"");

    /** Paths and whose they are, in the order in which the gateway asks. */
    private record Taking(String service, List<String> paths) {}

    private static final List<Taking> ROUTES =
            List.of(
                    new Taking("mediation", Routes.MEDIATION),
                    new Taking("referral", Routes.REFERRAL),
                    new Taking("case", Routes.EVIDENCE),
                    new Taking("case", Routes.CASE));

    static Stream<Arguments> resources() {
        return Stream.of("case", "mediation", "referral")
                .flatMap(service ->
                        sources(service)
                                .flatMap(it -> SERVED.matcher(read(it)).results())
                                .map(it -> it.group(1))
                                .distinct()
                                .map(path -> arguments(service, path)));
    }

    @Test
    void findsWhatTheServicesServe() {
        assertThat(resources().map(it -> it.get()[1]))
                .contains("/api/cases", "/api/mediations", "/api/referrals", "/api/danger-notices");
    }

    @ParameterizedTest
    @MethodSource("resources")
    void isRoutedToItsService(String service, String path) {
        var asked = PathContainer.parsePath(path.replaceAll("\\{[^}]+}", "1"));
        var taken =
                ROUTES.stream()
                        .filter(route -> route.paths().stream().anyMatch(it -> fits(it, asked)))
                        .map(Taking::service)
                        .findFirst();
        assertThat(taken).contains(service);
    }

    private static boolean fits(String pattern, PathContainer path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(path);
    }

    private static Stream<Path> sources(String service) {
        return Stream.of(Path.of("../" + service + "-service/src/main/java"))
                .flatMap(RoutedResourcesTest::below)
                .filter(it -> it.toString().endsWith(".java"))
                .filter(it -> read(it).contains("@RestController"));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
