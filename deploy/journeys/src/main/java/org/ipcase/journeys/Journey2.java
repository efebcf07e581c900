package org.ipcase.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Right;

/**
 * Copyright dispute settled (design.md §11.2): the agreement with its three kinds of signature
 * (MED-12), then confirmation and performance ({@link Journey2AtCourt}).
 */
public final class Journey2 {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Who signs in as {@code mediator-chengdu}. */
    private static final String DEMO_MEDIATOR = "李慧";

    private final Platform platform;
    private final Narrator narrator;
    private final Person applicant;
    private final Person respondent;
    private final Person director;
    private final Person mediator;

    public Journey2(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.applicant = platform.as("holder");
        this.respondent = platform.as("holder-cq");
        this.director = platform.as("director-chengdu");
        this.mediator = platform.as("mediator-chengdu");
    }

    /**
     * @return the mediation's id
     */
    public String play() {
        narrator.chapter("旅程二：软件著作权纠纷调解", "Journey 2: a software copyright dispute settled");
        var id = settle(false);
        new Journey2AtCourt(platform, narrator).play(id);
        return id;
    }

    /**
     * As far as the agreement in force.
     *
     * @param ownership whether it also decides who owns the right, which no court confirms (MED-17)
     * @return the mediation's id
     */
    public String settle(boolean ownership) {
        var path = "/api/mediations/" + apply();
        accept(path);
        chooseMediators(path);
        hold(path);
        agree(path, ownership);
        sign(path, ownership);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String apply() {
        var body = new LinkedHashMap<String, Object>();
        body.put("committee", "mc-510100");
        body.put("applicant", Party.MINLING);
        body.put("respondent", Party.YULAN);
        body.put("right", Right.TRACING_SOFTWARE);
        body.put("dispute", "被申请人未经许可复制申请人的防伪溯源管理系统，并用于其药品追溯平台。");
        body.put("claim", "停止使用，赔偿经济损失及合理开支。");
        body.put("amountInDispute", "260000.00");
        body.put("region", "510100");
        body.put("respondentConsents", true);
        var applied = applicant.post("/api/mediations", body).expect(201).expectState("APPLIED");
        narrator.step("权利人申请人民调解（免费）", "The holder asks for mediation, free of charge", applied);
        return applied.id();
    }

    private void accept(String path) {
        var accepted = director.post(path + "/accept", Map.of());
        narrator.step(
                "调委会主任受理", "The committee accepts", accepted.expect(200).expectState("ACCEPTED"));
    }

    private void chooseMediators(String path) {
        var mediators = applicant.get("/api/mediators?committee=mc-510100").expect(200);
        var chosen = idOfDemoMediator(mediators);
        var one =
                applicant.post(path + "/choose-mediators", Map.of("mediatorIds", List.of(chosen)));
        narrator.step("申请人选择调解员", "The applicant chooses", one.expect(200));
        var both =
                respondent.post(path + "/choose-mediators", Map.of("mediatorIds", List.of(chosen)));
        narrator.step(
                "双方选择一致，调解员确定",
                "Both chose the same: assigned",
                both.expect(200).expectState("MEDIATOR_ASSIGNED"));
    }

    /**
     * The mediator who signs in as {@code mediator-chengdu} sees the dispute only once assigned.
     */
    private static String idOfDemoMediator(Reply mediators) {
        return mediators
                .each("/items")
                .filter(it -> it.at("/name").asString("").equals(DEMO_MEDIATOR))
                .map(it -> it.at("/id").asString(""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No mediator: " + mediators.text()));
    }

    private void hold(String path) {
        var at = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
        var scheduled =
                mediator.post(
                                path + "/schedule-session",
                                Map.of("at", at, "place", "成都市知识产权纠纷人民调解委员会第二调解室"))
                        .expect(200);
        narrator.step("调解员安排调解会", "The mediator schedules a session", scheduled);
        var held =
                mediator.post(
                        path + "/record-session",
                        Map.of(
                                "sessionId",
                                scheduled.text("/sessions/0/id"),
                                "heldAt",
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                                "attendance",
                                List.of(
                                        Map.of("name", "陈岚", "as", "APPLICANT"),
                                        Map.of("name", "唐静", "as", "RESPONDENT"),
                                        Map.of("name", DEMO_MEDIATOR, "as", "MEDIATOR")),
                                "notes",
                                "双方对使用范围和赔偿金额达成一致。",
                                "outcome",
                                "CONSENSUS"));
        narrator.step(
                "调解会召开并记录（内容不进入案件）",
                "Held and recorded; the content stays here",
                held.expect(200).expectState("IN_PROGRESS"));
    }

    private void agree(String path, boolean ownership) {
        var body = new LinkedHashMap<String, Object>();
        body.put("form", "WRITTEN");
        body.put("facts", "被申请人自2026年3月起在其药品追溯平台使用申请人软件。");
        body.put("issues", "是否侵害软件著作权及赔偿数额");
        body.put("responsibilities", "被申请人承认未经许可使用并承担相应责任。");
        body.put("content", "被申请人停止使用并支付十二万元；申请人不再追究。");
        body.put("performanceManner", "银行转账，分两期付清");
        body.put("performanceUntil", LocalDate.now(ZONE).plusDays(20).toString());
        body.put("decidesOwnershipOrValidity", ownership);
        body.put("instalments", List.of(instalment(0, "第一期"), instalment(20, "第二期")));
        var drafted = mediator.post(path + "/reach-agreement", body);
        narrator.step(
                "拟定书面调解协议",
                "A written agreement is drafted",
                drafted.expect(200).expectState("AGREEMENT_DRAFTED"));
    }

    private static Map<String, Object> instalment(int days, String what) {
        return Map.of(
                "due",
                LocalDate.now(ZONE).plusDays(days).toString(),
                "what",
                what + "六万元",
                "amount",
                "60000.00");
    }

    private void sign(String path, boolean ownership) {
        signAs(applicant, path, "APPLICANT", "申请人签字", "The applicant signs");
        signAs(respondent, path, "RESPONDENT", "被申请人签字", "The respondent signs");
        signAs(mediator, path, "MEDIATOR", "调解员签字", "The mediator signs")
                .expectState("AGREEMENT_DRAFTED");
        var sealed =
                signAs(director, path, "COMMITTEE", "调委会盖章，协议生效", "The committee seals: in force");
        sealed.expectState("AGREED_WRITTEN");
        var today = LocalDate.now(ZONE).toString();
        Shows.that(
                sealed.text("/agreement/effectiveOn").equals(today),
                "an agreement in force since " + today,
                sealed.text("/agreement/effectiveOn"));
        var seen = applicant.get(path).expect(200);
        Shows.that(
                seen.clock("MED-15").isPresent() != ownership,
                "the clock MED-15 if a court may confirm it",
                seen.text("/clocks"));
        if (ownership) {
            return;
        }
        narrator.step("可在30日内共同申请司法确认（MED-15）", "30 days for joint judicial confirmation", seen);
    }

    private Reply signAs(Person person, String path, String as, String zh, String en) {
        var signed = person.post(path + "/sign", Map.of("as", as)).expect(200);
        narrator.step(zh, en, signed);
        return signed;
    }
}
