package org.ipcase.platform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the description of a service's API against the service: each command has an example, each
 * example is read by the command's body, and what the design lists is there.
 */
public final class DocumentedExamples {
    /** An id that nobody has: the body is read before the record is looked for. */
    private static final String NOBODYS = "0190a3c4-7d5e-7b10-9c21-5f0e6a7b8c9d";

    private static final String JSON = "application/json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode paths;
    private final Asking service;

    /** Gives a command to the service under test. */
    @FunctionalInterface
    public interface Asking {
        /**
         * @return the status of the answer
         */
        int post(String account, String path, String body);
    }

    public DocumentedExamples(JsonNode openApi, Asking service) {
        this.paths = openApi.at("/paths");
        this.service = service;
    }

    /** A command without an example cannot be tried by who reads the description. */
    public void showEveryCommand() {
        var without = new TreeSet<String>();
        for (var path : paths.propertyNames()) {
            var content = content(path);
            if (content.isObject() && !content.at("/examples").isObject()) {
                without.add(path);
            }
        }
        assertThat(without).as("commands without an example").isEmpty();
    }

    /** An example for a command that is not there has a slip of the pen in its path. */
    public void showOnlyCommandsThatAreThere() {
        var unknown = new TreeSet<String>();
        Examples.singles().stream().map(Examples.Single::path).forEach(unknown::add);
        Examples.stories()
                .forEach(resource ->
                        Examples.story(resource).forEach(step -> unknown.add(step.path(resource))));
        unknown.removeIf(path -> paths.at(pointer(path) + "/post").isObject());
        assertThat(unknown).as("examples of commands that are not described").isEmpty();
    }

    /** What is shown is accepted by the body's checks; a strange field in it is not. */
    public void areRead() {
        var refused = new ArrayList<String>();
        var overlooked = new ArrayList<String>();
        for (var path : paths.propertyNames()) {
            for (var example : content(path).at("/examples").values()) {
                var body = example.at("/value");
                var asked = path.replaceAll("\\{[^}]+}", NOBODYS);
                // Nobody's record, or somebody who may open none: nothing is left behind.
                var account =
                        path.contains("{")
                                ? example.at("/summary").asString("").split(" ")[0]
                                : "auditor";
                var status = service.post(account, asked, body.toString());
                if (status == 400 || status == 415 || status >= 500) {
                    refused.add("%d %s %s".formatted(status, path, body));
                }
                if (service.post(account, asked, strange(body)) != 400) {
                    overlooked.add(path);
                }
            }
        }
        assertThat(refused).as("examples that the body refuses").isEmpty();
        assertThat(overlooked).as("commands that do not read their body").isEmpty();
    }

    /**
     * Every command that the design lists is described, but for those that are owed; what is owed
     * must not be there, so that the list of debts gets shorter by itself.
     *
     * @param designed paths as in the description, e.g. {@code /api/cases/{id}/decide}
     */
    public void describe(Set<String> designed, Set<String> owed) {
        var missing = new TreeSet<>(designed);
        missing.removeIf(path -> paths.has(path));
        assertThat(missing).isEqualTo(new TreeSet<>(owed));
    }

    private JsonNode content(String path) {
        return paths.at(pointer(path) + "/post/requestBody/content").path(JSON);
    }

    private static String strange(JsonNode body) {
        var copy = (ObjectNode) MAPPER.readTree(body.toString());
        copy.put("surprise", 1);
        return copy.toString();
    }

    private static String pointer(String path) {
        return "/" + path.replace("~", "~0").replace("/", "~1");
    }

    /**
     * @param lines a resource and its commands each, as in the design: {@code /api/cases: share,
     *     transfer}
     */
    public static Set<String> commands(String lines) {
        var found = new TreeSet<String>();
        lines.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var parts = List.of(line.strip().split(":\\s*"));
                    for (var command : parts.getLast().split(",\\s*")) {
                        found.add(parts.getFirst() + "/{id}/" + command.strip());
                    }
                });
        return found;
    }
}
