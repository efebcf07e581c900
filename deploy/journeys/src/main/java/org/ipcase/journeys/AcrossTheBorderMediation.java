package org.ipcase.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
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
    private final Person registrar;

    public AcrossTheBorderMediation(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.sichuan = platform.as("holder");
        this.chongqing = platform.as("holder-cq");
        this.director = platform.as("director-chengdu");
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
        return applied;
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
