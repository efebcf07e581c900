package org.ipcase.mediation.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.mediation.RunningService.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people outside of a mediation see of a world: every operation of the OpenAPI document, asked
 * by every account that is no reader, and by nobody.
 */
record Outside(JsonNode openApi, World.Voice voice) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> READERS =
            Set.of("holder", "respondent-sc", "mediator-chengdu", "director-chengdu");

    /** Commands are tried by one account of each kind of office. */
    private static final List<String> TRYING =
            List.of(
                    "judge-chengdu",
                    "officer-chengdu",
                    "supervisor-sichuan",
                    "holder-cq",
                    "mediator2-chengdu",
                    "auditor");

    /** One account of each role and kind of office. */
    static List<String> accounts() {
        var kinds = new TreeMap<String, String>();
        DemoAccounts.all().stream()
                .filter(it -> !READERS.contains(it.username()))
                .forEach(it ->
                        kinds.putIfAbsent(
                                "%s %s".formatted(it.roles(), it.agency().type()), it.username()));
        return List.copyOf(kinds.values());
    }

    /** All that can be asked, and what comes back, plain; by who asked what. */
    Map<String, String> of(World world, List<String> accounts) {
        var seen = new TreeMap<String, String>();
        for (var path : openApi.at("/paths").propertyNames()) {
            var operations = openApi.at("/paths").get(path);
            if (operations.has("get")) {
                read(world, path, accounts, seen);
            }
            if (operations.has("post") && path.contains("{id}")) {
                command(world, path, accounts, seen);
            }
        }
        return seen;
    }

    private void read(World world, String path, List<String> accounts, Map<String, String> seen) {
        for (var asked : questions(world, path)) {
            for (var account : accounts) {
                note(seen, account + " GET " + asked.label(), world, get(account, asked.path()));
            }
            note(seen, "nobody GET " + asked.label(), world, get(null, asked.path()));
        }
    }

    private Reply get(@Nullable String account, String path) {
        return voice.reads().apply(account, path);
    }

    private void command(
            World world, String path, List<String> accounts, Map<String, String> seen) {
        for (var account : TRYING) {
            if (accounts.contains(account) && !moves(account, path)) {
                var asked = fill(path, world.name(recordOf(path)));
                var label = account + " POST " + path;
                note(seen, label, world, voice.says().say(account, asked, "{}"));
            }
        }
    }

    private static String recordOf(String path) {
        if (path.startsWith("/api/entrustments")) {
            return "ENTRUSTMENT";
        }
        return path.startsWith("/api/confirmations") ? "CONFIRMATION" : "MEDIATION";
    }

    /** The court reads its entrustment: a command of it would move the world. */
    private static boolean moves(String account, String path) {
        return account.startsWith("judge") && path.startsWith("/api/entrustments");
    }

    record Question(String label, String path) {}

    private static List<Question> questions(World world, String path) {
        var questions = new ArrayList<Question>();
        if (path.contains("{")) {
            for (var id : world.ids()) {
                var asked = fill(path, id);
                questions.add(new Question(world.plain(asked), asked));
            }
            return questions;
        }
        var secret = world.secrets().getFirst();
        for (var query :
                List.of(
                        "?limit=200",
                        "?limit=200&q=" + secret,
                        "?record=" + world.name("MEDIATION"))) {
            questions.add(
                    new Question(world.plain(path + query).replace(secret, "SAID"), path + query));
        }
        return questions;
    }

    private static String fill(String path, String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    private static void note(Map<String, String> seen, String label, World world, Reply reply) {
        seen.put(label, reply.status() + " " + world.plain(about(world, reply.text())));
    }

    /** Of a list, what is about this world: the other world is in the same lists. */
    private static String about(World world, String text) {
        try {
            var body = JSON.readTree(text);
            var items = body.isArray() ? body : body.at("/items");
            if (!items.isArray()) {
                return text;
            }
            var own = new TreeSet<String>();
            items.forEach(it -> {
                if (world.isAbout(it.toString())) {
                    own.add(world.plain(it.toString()));
                }
            });
            return own.toString();
        } catch (JacksonException noJson) {
            return text;
        }
    }
}
