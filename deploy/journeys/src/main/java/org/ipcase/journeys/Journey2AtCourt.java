package org.ipcase.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;

/**
 * The second half of journey 2: all parties apply together for confirmation (MED-15), the competent
 * court confirms (MED-16, MED-19), and the agreement is performed in instalments (MED-14).
 */
public final class Journey2AtCourt {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Narrator narrator;
    private final Person applicant;
    private final Person respondent;
    private final Person mediator;
    private final Person judge;

    public Journey2AtCourt(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.applicant = platform.as("holder");
        this.respondent = platform.as("holder-cq");
        this.mediator = platform.as("mediator-chengdu");
        this.judge = platform.as("judge-chengdu");
    }

    /**
     * @param mediation id of a mediation with an agreement in force
     */
    public void play(String mediation) {
        confirm(recordOf("confirmations", mediation));
        perform(recordOf("performances", mediation), mediation);
    }

    /**
     * An agreement with an ownership clause is in force, but no court confirms it (MED-17).
     *
     * @return the refusal
     */
    public Reply refusedForOwnership(String mediation) {
        var path = recordOf("confirmations", mediation);
        return applicant
                .post(path + "/apply", petition("ct-510100"))
                .expectRefusal(422, "confirmation.ownership-or-validity");
    }

    /** The records open by themselves when the agreement takes effect. */
    private String recordOf(String resource, String mediation) {
        var list =
                Eventually.see(
                        () ->
                                applicant.get(
                                        "/api/%s?mediationId=%s".formatted(resource, mediation)),
                        it -> it.each("/items").findAny().isPresent(),
                        "the " + resource + " of the agreement");
        return "/api/%s/%s".formatted(resource, list.text("/items/0/id"));
    }

    private void confirm(String path) {
        var open = applicant.get(path).expect(200).expectState("NOT_REQUESTED");
        var court = open.text("/courts/0/id");
        narrator.seen(
                "有管辖权的法院："
                        + open.text("/courts/0/name")
                        + "（"
                        + open.text("/courts/0/because/zh")
                        + "）",
                "competent: " + open.text("/courts/0/because/en"));
        step(
                "申请人起草并签署司法确认申请书",
                "The applicant draws the petition up and signs",
                applicant.post(path + "/apply", petition(court)),
                "AWAITING_SIGNATURES");
        judge.get(path).expect(404);
        step(
                "被申请人共同签署，申请到达法院",
                "The respondent joins: it is with the court",
                respondent.post(path + "/sign", Map.of()),
                "APPLIED");
        step(
                "法官受理",
                "The judge accepts",
                judge.post(path + "/accept", Map.of("caseNumber", "（2026）川01民特12号")),
                "ACCEPTED");
        step(
                "法官裁定协议有效",
                "The judge rules: valid",
                judge.post(path + "/confirm", Map.of("documentNumber", "（2026）川01民特12号")),
                "CONFIRMED");
    }

    private static Map<String, Object> petition(String court) {
        return Map.of(
                "court",
                court,
                "decidesOwnershipOrValidity",
                false,
                "materials",
                List.of(
                        Map.of("kind", "PROOF_OF_RIGHT", "title", "软件著作权登记证书"),
                        Map.of("kind", "IDENTITY", "title", "双方营业执照")));
    }

    private void perform(String path, String mediation) {
        Eventually.see(
                () -> applicant.get(path),
                it -> it.body().at("/enforceable").asBoolean(false),
                "that the agreement can be enforced");
        var today = LocalDate.now(ZONE).toString();
        step(
                "被申请人报告第一期已付",
                "The respondent reports the first instalment",
                respondent.post(
                        path + "/report-performance",
                        Map.of("instalment", 1, "on", today, "note", "已转账")),
                "PERFORMING");
        step(
                "申请人确认到账",
                "The applicant has received it",
                applicant.post(path + "/record-performance", Map.of("instalment", 1, "on", today)),
                "PERFORMING");
        var early =
                applicant
                        .post(path + "/record-default", Map.of("instalment", 2, "note", "未付"))
                        .expectRefusal(422, "performance.not-due-yet");
        narrator.step("第二期未到期，不能登记违约（MED-21）", "The second is not due: no default yet", early);
        step(
                "调解员回访",
                "The mediator visits",
                mediator.post(
                        path + "/record-visit",
                        Map.of("on", today, "manner", "PHONE", "findings", "第一期已到账")),
                "PERFORMING");
        Eventually.see(
                () -> applicant.get("/api/mediations/" + mediation),
                it -> it.text("/stage").equals("CONFIRMED"),
                "the confirmation in the mediation");
    }

    /**
     * The day after the second instalment was due: it is in default, and the confirmed agreement is
     * enforced (MED-21).
     *
     * @param mediation id of a mediation whose agreement is confirmed and performed in part
     */
    public void enforce(String mediation) {
        var path = recordOf("performances", mediation);
        var defaulted =
                Eventually.see(
                        () ->
                                applicant.post(
                                        path + "/record-default",
                                        Map.of("instalment", 2, "note", "逾期未付")),
                        Reply::ok,
                        "the default of the second instalment");
        // The first instalment was paid: performed in part (部分履行).
        step("第二期逾期未付", "The second instalment is not paid", defaulted, "PARTLY");
        judge.get(path).expect(404);
        step(
                "申请人申请强制执行",
                "The applicant asks the court to enforce",
                applicant.post(
                        path + "/apply-enforcement",
                        Map.of("court", "ct-510100", "unperformed", "第二期六万元")),
                "ENFORCEMENT");
        judge.get(path).expect(200);
        Eventually.see(
                () -> applicant.get("/api/mediations/" + mediation),
                it -> it.text("/stage").equals("ENFORCEMENT"),
                "the enforcement in the mediation");
    }

    private void step(String zh, String en, Reply reply, String state) {
        narrator.step(zh, en, reply.expect(200).expectState(state));
    }
}
