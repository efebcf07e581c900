package org.ipcase.coverage;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipcase.identity.demo.DemoAccount;
import org.ipcase.identity.demo.DemoAccounts;
import org.junit.jupiter.api.Test;

/** What the pages of the project say of it is so. */
class DocumentationTest {
    private static final Pattern ACCOUNT = Pattern.compile("`([a-z0-9-]+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)");
    private static final Pattern EVENT = Pattern.compile("String TYPE\\s*=\\s*\"([a-z-]+)\"");

    /** A refusal's code stands whole, or its reason beside the prefix that its family shares. */
    private static final Pattern CODE = Pattern.compile("\"([a-z-]+\\.[a-z0-9-]+)\"");

    private static final Pattern REASON =
            Pattern.compile("\\b[A-Z][A-Z0-9_]*\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z-]+\\.)\"");

    private final SourceFiles sources = SourceFiles.ofThisProject();
    private final Path root = sources.root();

    @Test
    void theReadmeNamesEachAccountOfTheRealmAndNoOther() {
        var rows =
                text(root.resolve("README.md"))
                        .lines()
                        .dropWhile(line -> !line.startsWith("## Who is who"))
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("## "))
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("\\|", 3)[1]);

        assertThat(rows.flatMap(row -> found(ACCOUNT, row)))
                .containsExactlyInAnyOrderElementsOf(
                        DemoAccounts.all().stream().map(DemoAccount::username).toList());
    }

    @Test
    void eachLinkLeadsToAFile() {
        var pages =
                Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "portal/README.md")
                                .map(root::resolve),
                        sources.named("docs/", ".md").stream());

        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(found(LINK, text(page)))
                                .allSatisfy(
                                        link -> assertThat(page.resolveSibling(link)).exists()));
    }

    /** AsyncAPI is made of the schemas: an event without one would not be described. */
    @Test
    void eachEventForOthersHasASchemaAndEachSchemaAnEvent() {
        var events =
                sources.named("kernel/src/main/java/org/ipcase/kernel/event", ".java").stream()
                        .flatMap(file -> found(EVENT, text(file)));
        var schemas =
                sources.named("kernel/src/main/resources/schemas/", ".v1.json").stream()
                        .map(file -> file.getFileName().toString().replace(".v1.json", ""));

        assertThat(sorted(events)).isNotEmpty().isEqualTo(sorted(schemas));
    }

    @Test
    void eachRefusalHasAPageAndEachPageARefusal() {
        var codes =
                sources.named("src/main/java", "Problem.java").stream()
                        .flatMap(file -> codes(text(file)));
        var pages =
                sources.named("docs/problems/", ".md").stream()
                        .map(file -> file.getFileName().toString().replace(".md", ""));

        assertThat(sorted(codes)).isNotEmpty().isEqualTo(sorted(pages));
    }

    private static Stream<String> codes(String source) {
        var prefixes = found(PREFIX, source).toList();
        return Stream.concat(
                found(CODE, source),
                found(REASON, source).flatMap(it -> prefixes.stream().map(p -> p + it)));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return names.collect(toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        return String.join("\n", SourceFiles.lines(file));
    }
}
