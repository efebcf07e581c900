package org.ipcase.mediation.wall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ipcase.mediation.RunningService.Reply;
import tools.jackson.databind.json.JsonMapper;

/**
 * One history of an entrusted mediation. Two worlds differ only in what is said, proposed and
 * agreed in mediation: notes, the reason of a standstill, drafts, the text in force (MED-23,
 * design.md §13).
 *
 * @param secrets words that nobody outside may ever meet
 * @param names ids and numbers of this world, each under the name that all worlds share
 */
record World(List<String> secrets, Map<String, String> names) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Speaks over HTTP: account, path and body make an answer. */
    record Voice(BiFunction<String, String, Reply> reads, Speaker says) {
        interface Speaker {
            Reply say(String account, String path, String body);
        }

        Reply step(String account, String path, Object body) {
            var reply = says.say(account, path, JSON.writeValueAsString(body));
            if (reply.status() / 100 != 2) {
                throw new IllegalStateException(path + ": " + reply.text());
            }
            return reply;
        }

        Reply until(String account, String path, Function<Reply, Boolean> there) {
            var end = System.nanoTime() + 30_000_000_000L;
            var reply = reads.apply(account, path);
            while (!there.apply(reply)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(path + ": " + reply.text());
                }
                try {
                    Thread.sleep(100);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(stopped);
                }
                reply = reads.apply(account, path);
            }
            return reply;
        }
    }

    /**
     * @param said a word of this world only, in everything that is said
     */
    static World play(Voice voice, String said) {
        var opened = voice.step("judge-chengdu", "/api/entrustments", entrusted());
        var entrustment = "/api/entrustments/" + opened.at("/id");
        voice.step("holder", entrustment + "/consent", Map.of());
        voice.step("respondent-sc", entrustment + "/consent", Map.of());
        var body = Map.of("committee", "mc-510100");
        voice.step("holder", entrustment + "/choose-body", body);
        voice.step("respondent-sc", entrustment + "/choose-body", body);
        voice.step("director-chengdu", entrustment + "/confirm", Map.of());
        var linked = voice.until("holder", entrustment, it -> !it.at("/mediationId").isEmpty());
        var id = linked.at("/mediationId");
        mediate(voice, "/api/mediations/" + id, said);
        voice.until("judge-chengdu", entrustment, it -> it.at("/state").equals("AGREED"));
        var confirmation =
                voice.until(
                        "holder",
                        "/api/confirmations?mediationId=" + id,
                        it -> !it.at("/items/0/id").isEmpty());
        var names = new LinkedHashMap<String, String>();
        names.put("MEDIATION", id);
        names.put("ENTRUSTMENT", opened.at("/id"));
        names.put("CONFIRMATION", confirmation.at("/items/0/id"));
        names.put("ET-NUMBER", opened.at("/number"));
        names.put("CF-NUMBER", confirmation.at("/items/0/number"));
        names.put(
                "MD-NUMBER", voice.reads().apply("holder", "/api/mediations/" + id).at("/number"));
        return new World(List.of(said), names);
    }

    private static void mediate(Voice voice, String path, String said) {
        var mediator = "mediator-chengdu";
        voice.step(
                "director-chengdu",
                path + "/assign-mediators",
                Map.of("mediatorIds", List.of("md-510100-01")));
        var at = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        voice.step(
                mediator, path + "/schedule-session", Map.of("at", at.toString(), "place", "调解室"));
        voice.step(
                mediator,
                path + "/record-session",
                Map.of(
                        "sessionId",
                        "S1",
                        "attendance",
                        List.of(Map.of("name", "罗毅", "as", "RESPONDENT")),
                        "notes",
                        "被申请人承认：" + said,
                        "outcome",
                        "CONSENSUS"));
        voice.step(
                mediator, path + "/suspend", Map.of("ground", "APPRAISAL", "note", "比对 " + said));
        voice.step(mediator, path + "/resume", Map.of());
        voice.step(mediator, path + "/reach-agreement", text("草案 " + said));
        voice.step(mediator, path + "/reach-agreement", text("定稿 " + said));
        voice.step("holder", path + "/sign", Map.of("as", "APPLICANT"));
        voice.step("respondent-sc", path + "/sign", Map.of("as", "RESPONDENT"));
        voice.step(mediator, path + "/sign", Map.of("as", "MEDIATOR"));
        voice.step("director-chengdu", path + "/sign", Map.of("as", "COMMITTEE"));
    }

    private static Map<String, Object> text(String words) {
        var text = new LinkedHashMap<String, Object>();
        text.put("form", "WRITTEN");
        text.put("facts", words);
        text.put("issues", words);
        text.put("responsibilities", words);
        text.put("content", words);
        text.put("performanceManner", words);
        text.put(
                "performanceUntil",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        text.put("decidesOwnershipOrValidity", false);
        return text;
    }

    private static Map<String, Object> entrusted() {
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", "BEFORE_FILING");
        body.put("applicant", party("四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q"));
        body.put("respondent", party("成都锦栖软件有限公司", "91510107MA6DH3R88M"));
        body.put("right", Map.of("kind", "SOFTWARE", "title", "窖池管理软件"));
        body.put("dispute", "被申请人未经许可复制软件并使用");
        body.put("claim", "停止使用并赔偿");
        body.put("region", "510107");
        return body;
    }

    private static Map<String, Object> party(String name, String code) {
        return Map.of("kind", "ORGANISATION", "name", name, "creditCode", code);
    }

    /** Ids of this world's records. */
    List<String> ids() {
        return List.of(name("MEDIATION"), name("ENTRUSTMENT"), name("CONFIRMATION"));
    }

    String name(String shared) {
        return names.getOrDefault(shared, "");
    }

    boolean isAbout(String text) {
        return names.values().stream().anyMatch(text::contains);
    }

    /** The text as any world would show it: own names shared, moments and other ids blank. */
    String plain(String text) {
        var plain = text.replaceAll("(SC|CQ)-[A-Z]{2}-\\d{4}-\\d{6,}", "NUMBER");
        for (var name : names.entrySet()) {
            plain = plain.replace(name.getValue(), name.getKey());
        }
        return plain.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "MOMENT")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}
