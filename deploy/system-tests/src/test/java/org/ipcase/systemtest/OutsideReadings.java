package org.ipcase.systemtest;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people outside of a mediation read: every operation of the three OpenAPI documents, asked by
 * one account of each role and kind of office that is no party of it, and by nobody.
 */
final class OutsideReadings {
    private static final Set<String> INSIDE =
            Set.of("holder", "respondent-sc", "mediator-chengdu", "director-chengdu");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> RATES = Set.of("DAYS", "PERCENT");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** As many at once as a small machine answers without queueing. */
    private static final int AT_ONCE = 8;

    /** Whose records the id in a path names; other collections are asked for the mediation's. */
    private static final Map<String, String> RECORD_OF =
            Map.of(
                    "/api/complaints", "COMPLAINT",
                    "/api/cases", "CASE",
                    "/api/performances", "PERFORMANCE",
                    "/api/confirmations", "CONFIRMATION",
                    "/api/procuratorate/cases", "CASE");

    private final Platform platform;
    private final List<String> paths = new ArrayList<>();

    OutsideReadings(Platform platform) {
        this.platform = platform;
        for (var service : List.of("case", "mediation", "referral")) {
            // The first to ask waits until the service has written it.
            var api = "/api/%s/openapi.json".formatted(service);
            Eventually.see(
                            () -> platform.asNobody().get(api),
                            it -> it.status() == 200,
                            "its OpenAPI document",
                            PATIENCE)
                    .body()
                    .at("/paths")
                    .properties()
                    .forEach(it -> {
                        if (it.getValue().has("get")) {
                            paths.add(it.getKey());
                        }
                    });
        }
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    /** One account of each role and kind of office outside, and somebody without a token. */
    static List<String> accounts() {
        var kinds = new TreeMap<String, String>();
        DemoAccounts.all().stream()
                .filter(it -> !INSIDE.contains(it.username()))
                .forEach(it ->
                        kinds.putIfAbsent(
                                "%s %s".formatted(it.roles(), it.agency().type()), it.username()));
        var all = new ArrayList<>(kinds.values());
        all.add("nobody");
        return all;
    }

    private Person reader(String account) {
        return account.equals("nobody") ? platform.asNobody() : platform.as(account);
    }

    private record Question(String label, String address) {}

    /** All that can be read of a world, plain, by who asked what. */
    Map<String, String> of(MediationWorld world, List<String> accounts, Predicate<String> asked) {
        var seen = new ConcurrentSkipListMap<String, String>();
        var tasks = new ArrayList<Runnable>();
        for (var path : paths.stream().filter(asked).toList()) {
            for (var question : questions(world, path)) {
                for (var account : accounts) {
                    tasks.add(() -> {
                        var reply = reader(account).get(question.address());
                        seen.put(
                                account + " GET " + question.label(),
                                reply.status() + " " + world.plain(about(world, reply.text())));
                    });
                }
            }
        }
        all(tasks);
        return seen;
    }

    private static void all(List<Runnable> tasks) {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = tasks.stream().map(pool::submit).toList();
            for (var task : running) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static List<Question> questions(MediationWorld world, String path) {
        if (!path.contains("{")) {
            return path.endsWith("/readings")
                    ? List.of(new Question(path, path + "?record=" + world.name("MEDIATION")))
                    : List.of(
                            new Question(path, path + "?limit=200"),
                            new Question(path + " q=SAID", path + "?limit=200&q=" + world.said()));
        }
        var name = RECORD_OF.getOrDefault(path.substring(0, path.indexOf("/{")), "MEDIATION");
        var first = path.replaceFirst("\\{[^}]+}", world.name(name));
        return List.of(new Question(path, first.replaceAll("\\{[^}]+}", "1")));
    }

    /** Of a list, what is about this world: the other world is in the same lists. */
    private static String about(MediationWorld world, String text) {
        try {
            var body = JSON.readTree(text);
            var items = body.isArray() ? body : body.at("/items");
            if (!items.isArray()) {
                return text;
            }
            var own = new TreeSet<String>();
            items.forEach(it -> {
                if (world.isAbout(it.toString()) || world.tellsASecret(it.toString())) {
                    own.add(world.plain(it.toString()));
                }
            });
            return own.toString();
        } catch (JacksonException noJson) {
            return text;
        }
    }

    /**
     * Sums of every figure that people outside see: of the shared statistics by metric, and of the
     * overviews. One world adds to them what the other adds.
     */
    Map<String, Map<String, BigDecimal>> figures(List<String> accounts) {
        var seen = new ConcurrentSkipListMap<String, Map<String, BigDecimal>>();
        var tasks = new ArrayList<Runnable>();
        for (var account : accounts) {
            for (var service : List.of("case", "mediation", "referral")) {
                var path = "/api/%s/figures".formatted(service);
                reader(account)
                        .get(path + "/dictionary")
                        .each("/items")
                        .map(it -> it.at("/id").asString(""))
                        .forEach(metric ->
                                tasks.add(note(seen, account, path + "?metric=" + metric)));
            }
            for (var path :
                    List.of(
                            "/api/procuratorate/overview",
                            "/api/committees/mc-510100/quality",
                            "/api/mediators/md-510100-01/quality",
                            "/api/committees/coverage?province=510000")) {
                tasks.add(note(seen, account, path));
            }
        }
        all(tasks);
        return seen;
    }

    private Runnable note(
            Map<String, Map<String, BigDecimal>> seen, String account, String address) {
        return () -> {
            var reply = reader(account).get(address);
            if (reply.status() == 200) {
                seen.put(account + " GET " + address, sums(reply));
            }
        };
    }

    private static Map<String, BigDecimal> sums(Reply reply) {
        var sums = new TreeMap<String, BigDecimal>();
        add(reply.body(), "", false, sums);
        return sums;
    }

    /** Averages and rates do not add up; what they are of is counted beside them. */
    private static void add(
            JsonNode node, String name, boolean rate, Map<String, BigDecimal> sums) {
        if (node.isObject()) {
            var rates = rate || RATES.contains(node.at("/unit").asString(""));
            node.properties().forEach(it -> add(it.getValue(), it.getKey(), rates, sums));
        } else if (node.isArray()) {
            node.forEach(it -> add(it, name, rate, sums));
        } else if (name.equals("count") || name.equals("value") && !rate) {
            var text = node.asString("");
            if (text.matches("-?\\d+(\\.\\d+)?")) {
                sums.merge(name, new BigDecimal(text), BigDecimal::add);
            }
        }
    }
}
