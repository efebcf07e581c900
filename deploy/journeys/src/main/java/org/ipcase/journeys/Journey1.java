package org.ipcase.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.client.Upload;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * Counterfeit liquor brand, two cities, one crime (design.md §11.1): complaint, case, amounts,
 * screening, blocked penalty, referral, supplement, refusal, reconsideration upheld, filing
 * ordered, judgment, and the case closes; the holder was told at each station.
 */
public final class Journey1 {
    private final Narrator narrator;
    private final Person holder;
    private final Person officer;
    private final Person head;
    private final CriminalReferralSteps referral;

    /** The records the journey left behind, and when it saw the last one change. */
    public record Trace(String complaintId, String caseId, String referralId) {}

    public Journey1(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.holder = platform.as("holder");
        this.officer = platform.as("officer-chengdu");
        this.head = platform.as("head-chengdu");
        this.referral = new CriminalReferralSteps(platform, narrator);
    }

    public Trace play() {
        narrator.chapter("旅程一：假冒白酒，两地一案", "Journey 1: counterfeit liquor, two cities, one crime");
        var complaint = complain();
        var caseId = fileCase(complaint);
        screen(caseId);
        penaltyIsBlocked(caseId);
        var referralId = referral.play(caseId);
        returnsToCaseAndHolder(complaint, caseId);
        return new Trace(complaint, caseId, referralId);
    }

    private String complain() {
        var photo =
                holder.upload(
                                "/api/evidence",
                                new Upload(
                                        "侵权商品照片.txt",
                                        "text/plain",
                                        "岷岭春 外箱喷码 A20260412 无法溯源".getBytes(StandardCharsets.UTF_8),
                                        Map.of(
                                                "boundTo",
                                                "complaint",
                                                "title",
                                                "侵权商品照片及喷码记录",
                                                "evidenceType",
                                                "DOCUMENTARY")))
                        .expect(201);
        narrator.step("权利人上传证据", "The rights holder uploads evidence", photo);
        var filed =
                holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of(photo.id())))
                        .expect(201)
                        .expectState("RECEIVED");
        narrator.step(
                "权利人提交投诉，系统按职能和地域找到主管机关", "The holder files; the competent office is found", filed);
        narrator.seen(
                "主管机关：" + filed.text("/agency/name"), "competent: " + filed.text("/agency/id"));
        return filed.id();
    }

    private String fileCase(String complaint) {
        var path = "/api/complaints/" + complaint;
        var accepted = officer.post(path + "/accept", Map.of("note", "材料齐全，属本局管辖"));
        narrator.step("执法人员受理投诉", "The officer accepts", accepted.expect(200));
        var filed = officer.post(path + "/file-case", OfficeWork.filing());
        narrator.step(
                "执法人员提请立案，确定两名办案人员",
                "The officer submits filing with two officers",
                filed.expect(200));
        var caseId = filed.text("/caseId");
        Shows.that(!caseId.isEmpty(), "the case's id in the complaint", filed.text());
        var path2 = "/api/cases/" + caseId;
        Eventually.see(() -> officer.get(path2), Reply::ok, "the case");
        var approved = head.post(path2 + "/approve-filing", Map.of("note", "同意立案"));
        narrator.step(
                "负责人批准立案",
                "The head approves the filing",
                approved.expect(200).expectState("INVESTIGATING"));
        Eventually.see(
                () -> holder.get(path), it -> it.state().equals("CASE_FILED"), "state CASE_FILED");
        narrator.seen("权利人看到案件已立案", "the holder sees that a case was filed");
        return caseId;
    }

    private void screen(String caseId) {
        var recorded =
                officer.post(
                                "/api/cases/" + caseId + "/change-amounts",
                                OfficeWork.amountsToRefer())
                        .expect(200);
        narrator.step(
                "执法人员记录货值，系统自动筛查犯罪线索", "Goods value recorded; the screen runs by itself", recorded);
        Shows.that(
                recorded.text("/screening/result").equals("MUST_REFER"),
                "MUST_REFER",
                recorded.text("/screening/result"));
        recorded.each("/screening/hits")
                .forEach(hit ->
                        narrator.seen(
                                "命中 %s：%s ≥ %s"
                                        .formatted(
                                                hit.at("/rule").asString(""),
                                                hit.at("/value").asString(""),
                                                hit.at("/limit").asString("")),
                                "hit under %s, %s"
                                        .formatted(
                                                hit.at("/lawVersion").asString(""),
                                                hit.at("/article").asString(""))));
    }

    private void penaltyIsBlocked(String caseId) {
        var seen = officer.get("/api/cases/" + caseId).expect(200);
        Shows.that(
                seen.body().at("/penaltyBlocked").asBoolean(false),
                "a blocked penalty",
                seen.text("/penaltyBlocked"));
        var refused =
                head.post(
                                "/api/cases/" + caseId + "/decide",
                                Map.of("kind", "PENALTY", "fine", "50000.00", "reasons", "从轻处理"))
                        .expectRefusal(422, "case.referral-undecided");
        narrator.step("以罚代刑被阻止", "A penalty instead of the referral is refused", refused);
    }

    private void returnsToCaseAndHolder(String complaint, String caseId) {
        var path = "/api/cases/" + caseId;
        var seen =
                Eventually.see(
                        () -> officer.get(path),
                        it -> it.text("/referral/state").equals("JUDGMENT"),
                        "referral JUDGMENT in the case");
        narrator.step("判决结果当日回到行政案件（REQ-11）", "The judgment is back in the case", seen);
        var fine =
                head.post(
                                path + "/decide",
                                Map.of("kind", "PENALTY", "fine", "50000.00", "reasons", "罚款"))
                        .expectRefusal(422, "case.referred-to-police");
        narrator.step("移送后不再给予罚款（REF-22）", "No fine after the referral", fine);
        var form =
                officer.post(
                        path + "/fill-closing-form",
                        Map.of("reason", "REFERRED", "summary", "已移送司法机关，刑事判决已生效"));
        narrator.step(
                "承办人填写结案审批表（CASE-30）", "The officer fills the closing form", form.expect(200));
        var closed = head.post(path + "/close", Map.of("reason", "REFERRED"));
        narrator.step(
                "负责人批准结案", "The head closes the case", closed.expect(200).expectState("CLOSED"));
        holderSawEachNotice(complaint);
    }

    /** Accepted, filed, referred: told by the platform, not asked for (REQ-19). */
    private void holderSawEachNotice(String complaint) {
        var own = holder.get("/api/complaints/" + complaint).expect(200);
        narrator.step("权利人查看投诉进度", "The holder looks at the complaint", own);
        var kinds = List.of("ACCEPTED", "FILED", "REFERRED");
        Eventually.see(
                () -> holder.get("/api/notifications?complaint=" + complaint + "&limit=50"),
                it -> kindsIn(it).containsAll(kinds),
                "notices " + kinds);
        narrator.seen("权利人收到受理、立案、移送通知", "the holder was told: accepted, filed, referred");
    }

    private static List<String> kindsIn(Reply notices) {
        return notices.each("/items").map(it -> it.at("/fields/kind").asString("")).toList();
    }
}
