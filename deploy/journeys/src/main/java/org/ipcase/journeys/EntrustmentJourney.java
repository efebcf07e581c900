package org.ipcase.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Right;

/**
 * A court entrusts mediation (诉调对接): before filing to an agreement that this court confirms
 * (LIT-01, LIT-09), and after filing to a failure whose papers come back at once (LIT-02, LIT-06).
 */
public final class EntrustmentJourney {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String BODY = "mc-510100";
    private static final String MEDIATOR = "md-510100-01";

    private final Narrator narrator;
    private final Person court;
    private final Person applicant;
    private final Person respondent;
    private final Person director;
    private final Person mediator;

    public EntrustmentJourney(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.court = platform.as("judge-chengdu");
        this.applicant = platform.as("holder");
        this.respondent = platform.as("holder-cq");
        this.director = platform.as("director-chengdu");
        this.mediator = platform.as("mediator-chengdu");
    }

    /**
     * @return the entrustment's id
     */
    public String beforeFiling() {
        narrator.chapter("旅程：诉前委派调解", "Journey: entrusted before filing");
        var asked =
                applicant
                        .post(
                                "/api/entrustments",
                                body("BEFORE_FILING", Map.of("court", "ct-510100")))
                        .expect(201)
                        .expectState("APPLIED");
        narrator.step("当事人在线申请诉前调解", "A party asks the court online", asked);
        var path = "/api/entrustments/" + asked.id();
        step("法院接受", "The court takes it", court.post(path + "/accept", Map.of()));
        step("对方同意", "The other side consents", respondent.post(path + "/consent", Map.of()));
        var choice = Map.of("committee", BODY);
        step("申请人选择调解组织", "One side chooses", applicant.post(path + "/choose-body", choice));
        step("双方选择一致", "Both chose the same", respondent.post(path + "/choose-body", choice))
                .expectState("ASSIGNED");
        var mediation = confirmed(path);
        session(mediation);
        step(
                "达成口头协议",
                "An oral agreement",
                mediator.post(mediation + "/reach-agreement", agreement()));
        var agreed =
                Eventually.see(
                        () -> court.get(path), it -> it.state().equals("AGREED"), "the agreement");
        Shows.that(agreed.clock("LIT-09").isPresent(), "the clock LIT-09", agreed.text("/clocks"));
        court.get(mediation).expect(404);
        narrator.step(
                "法院看到结果，看不到调解内容", "The court sees the outcome and nothing that was said", agreed);
        return asked.id();
    }

    /**
     * @return the entrustment's id
     */
    public String afterFiling() {
        narrator.chapter("旅程：立案后委托调解", "Journey: entrusted after filing");
        var opened =
                court.post(
                                "/api/entrustments",
                                body(
                                        "AFTER_FILING_ORDINARY",
                                        Map.of("caseNumber", "（2026）川01民初886号")))
                        .expect(201)
                        .expectState("CHOOSING");
        narrator.step("法院委托调解", "The court entrusts", opened);
        var path = "/api/entrustments/" + opened.id();
        step(
                "法院指定调解组织",
                "The court designates",
                court.post(path + "/designate", Map.of("committee", BODY)));
        var mediation = confirmed(path);
        session(mediation);
        Eventually.see(
                () -> court.get(path),
                it -> it.text("/mediators/0/id").equals(MEDIATOR),
                "the mediator's name at the court");
        step(
                "调解不成",
                "No agreement",
                mediator.post(mediation + "/fail", Map.of("reason", "双方差距过大")));
        var back =
                Eventually.see(
                        () -> court.get(path),
                        it -> it.state().equals("RETURNED"),
                        "the papers back at the court");
        narrator.step("材料退回法院，不含调解内容", "The papers are back, without what was said", back);
        court.post(
                        path + "/name-participants",
                        Map.of("participants", List.of(Map.of("name", "李慧", "as", "JUROR"))))
                .expectRefusal(422, "entrustment.mediator-in-suit");
        narrator.seen("调解员不得担任本案陪审员（LIT-13）", "The mediator cannot be a juror");
        return opened.id();
    }

    private String confirmed(String path) {
        step("调解组织签收确认", "The body confirms", director.post(path + "/confirm", Map.of()));
        var linked =
                Eventually.see(
                        () -> director.get(path),
                        it -> !it.text("/mediationId").isEmpty(),
                        "the mediation that opens by itself");
        return "/api/mediations/" + linked.text("/mediationId");
    }

    private void session(String mediation) {
        var named =
                director.post(
                        mediation + "/assign-mediators", Map.of("mediatorIds", List.of(MEDIATOR)));
        step("指定调解员", "The mediator is named", named);
        var at = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        step(
                "安排调解会",
                "A session is set",
                mediator.post(
                        mediation + "/schedule-session",
                        Map.of("at", at.toString(), "place", "第一调解室")));
        step(
                "记录调解会",
                "It is held and recorded",
                mediator.post(
                        mediation + "/record-session",
                        Map.of(
                                "sessionId",
                                "S1",
                                "attendance",
                                List.of(Map.of("name", "李慧", "as", "MEDIATOR")),
                                "notes",
                                "双方各自陈述。",
                                "outcome",
                                "CONTINUES")));
    }

    private static Map<String, Object> agreement() {
        var body = new LinkedHashMap<String, Object>();
        body.put("form", "ORAL");
        body.put("facts", "双方对使用软件的事实无争议。");
        body.put("responsibilities", "被申请人停止使用。");
        body.put("content", "被申请人于十日内停止使用并支付八万元。");
        body.put("performanceManner", "银行转账");
        body.put("performanceUntil", LocalDate.now(ZONE).plusDays(10).toString());
        body.put("decidesOwnershipOrValidity", false);
        return body;
    }

    private static Map<String, Object> body(String stage, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("stage", stage);
        body.putAll(more);
        body.put("applicant", Party.MINLING);
        body.put("respondent", Party.YULAN);
        body.put("right", Right.TRACING_SOFTWARE);
        body.put("dispute", "被申请人未经许可使用申请人的防伪溯源管理系统。");
        body.put("claim", "停止使用并赔偿。");
        body.put("region", "510100");
        return body;
    }

    private Reply step(String zh, String en, Reply reply) {
        narrator.step(zh, en, reply.expect(200));
        return reply;
    }
}
