package org.ipcase.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Right;

/**
 * Two committees mediate jointly across the border (川渝联合调解): whichever party applies and whichever
 * committee leads, the rules are the same, and each side gives a mediator (MED-05).
 */
public final class AcrossTheBorderMediation {
    private final Narrator narrator;
    private final Person sichuan;
    private final Person chongqing;
    private final Person director;
    private final Person mediator;
    private final Person registrar;

    public AcrossTheBorderMediation(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.sichuan = platform.as("holder");
        this.chongqing = platform.as("holder-cq");
        this.director = platform.as("director-chengdu");
        this.mediator = platform.as("mediator-chengdu");
        this.registrar = platform.as("supervisor-chongqing");
    }

    /**
     * @return the mediation's id
     */
    public String play() {
        narrator.chapter("旅程：川渝联合调解", "Journey: mediated jointly across the border");
        var mirrored = apply(chongqing, "mc-500103", "mc-510100", Party.YULAN, Party.MINLING);
        var applied = apply(sichuan, "mc-510100", "mc-500103", Party.MINLING, Party.YULAN);
        var path = "/api/mediations/" + applied;
        chongqing.get("/api/mediations/" + mirrored).expect(200).expectState("APPLIED");
        sichuan.post("/api/mediations", body("mc-510100", "mc-510600", Party.MINLING, Party.YULAN))
                .expectRefusal(400, "mediation.unknown-partner");
        narrator.seen("同一省的委员会不构成联合调解", "Two committees of one province are no joint mediation");
        director.post(path + "/accept", Map.of()).expect(200);
        var ours = "md-510100-01";
        director.post(path + "/assign-mediators", Map.of("mediatorIds", List.of(ours)))
                .expectRefusal(422, "mediation.joint-needs-both");
        var both = List.of(ours, engaged());
        var assigned =
                director.post(path + "/assign-mediators", Map.of("mediatorIds", both)).expect(200);
        narrator.step(
                "两地各出一名调解员", "A mediator of each side", assigned.expectState("MEDIATOR_ASSIGNED"));
        settle(path);
        courtsOfBothSides(applied);
        return applied;
    }

    /** One mediator's session, one text, and the signatures of both provinces (MED-12). */
    private void settle(String path) {
        var at = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        mediator.post(
                        path + "/schedule-session",
                        Map.of("at", at.toString(), "link", "https://mediation.example/rooms/7"))
                .expect(200);
        var held =
                mediator.post(
                                path + "/record-session",
                                Map.of(
                                        "sessionId",
                                        "S1",
                                        "attendance",
                                        List.of(Map.of("name", "李慧", "as", "MEDIATOR")),
                                        "notes",
                                        "双方就许可范围达成一致。",
                                        "outcome",
                                        "CONSENSUS"))
                        .expect(200);
        narrator.step("线上调解会召开并记录", "An online session is held", held.expectState("IN_PROGRESS"));
        mediator.post(path + "/reach-agreement", agreement()).expect(200);
        sign(sichuan, path, "APPLICANT");
        sign(chongqing, path, "RESPONDENT");
        sign(mediator, path, "MEDIATOR");
        var agreed = sign(director, path, "COMMITTEE").expectState("AGREED_WRITTEN");
        narrator.step("两地当事人签署，协议生效", "Signed on both sides: in force", agreed);
    }

    private static Reply sign(Person person, String path, String as) {
        return person.post(path + "/sign", Map.of("as", as)).expect(200);
    }

    private static Map<String, Object> agreement() {
        var body = new LinkedHashMap<String, Object>();
        body.put("form", "WRITTEN");
        body.put("facts", "双方对许可范围的约定不明。");
        body.put("responsibilities", "被申请人补足许可费用。");
        body.put("content", "许可范围限于两套终端，补足费用三万元。");
        body.put("performanceManner", "银行转账");
        body.put(
                "performanceUntil",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString());
        body.put("decidesOwnershipOrValidity", false);
        return body;
    }

    /** The parties may go to the court of either domicile (MED-16). */
    private void courtsOfBothSides(String mediation) {
        var list =
                Eventually.see(
                        () -> chongqing.get("/api/confirmations?mediationId=" + mediation),
                        it -> it.each("/items").findAny().isPresent(),
                        "the confirmation that opens by itself");
        var courts =
                chongqing
                        .get("/api/confirmations/" + list.text("/items/0/id"))
                        .expect(200)
                        .each("/courts")
                        .map(it -> it.at("/id").asString(""))
                        .toList();
        for (var province : List.of("ct-51", "ct-50")) {
            Shows.that(
                    courts.stream().anyMatch(it -> it.startsWith(province)),
                    "a competent court " + province,
                    courts.toString());
        }
        narrator.seen("两地法院均可受理司法确认申请", "A court of either side may confirm it");
    }

    /** Yuzhong's committee engages a mediator; the account is one of Chongqing's own. */
    private String engaged() {
        var engaged =
                registrar
                        .post(
                                "/api/mediators",
                                Map.of(
                                        "committee",
                                        "mc-500103",
                                        "name",
                                        "田野",
                                        "sub",
                                        UUID.randomUUID().toString(),
                                        "born",
                                        "1985-03-12",
                                        "engagedOn",
                                        "2026-01-05"))
                        .expect(201)
                        .expectState("ENGAGED");
        narrator.step("渝中调委会聘任调解员", "Yuzhong's committee engages a mediator", engaged);
        return engaged.id();
    }

    private String apply(
            Person person, String lead, String partner, Object applicant, Object respondent) {
        var applied =
                person.post("/api/mediations", body(lead, partner, applicant, respondent))
                        .expect(201)
                        .expectState("APPLIED");
        narrator.step(
                "向%s申请，联合%s".formatted(lead, partner),
                "Asked of %s, jointly with %s".formatted(lead, partner),
                applied);
        return applied.id();
    }

    private static Map<String, Object> body(
            String lead, String partner, Object applicant, Object respondent) {
        var body = new LinkedHashMap<String, Object>();
        body.put("committee", lead);
        body.put("partnerCommittee", partner);
        body.put("applicant", applicant);
        body.put("respondent", respondent);
        body.put("right", Right.TRACING_SOFTWARE);
        body.put("dispute", "双方对软件使用许可范围发生争议。");
        body.put("claim", "明确许可范围并补足费用。");
        body.put("region", "510100");
        body.put("respondentConsents", true);
        return body;
    }
}
