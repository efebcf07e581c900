package org.ipcase.journeys;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;

/** From the draft that the screening made to the judgment (移送公安，REF-04 to REF-20). */
final class CriminalReferralSteps {
    private final Narrator narrator;
    private final Person officer;
    private final Person deputy;
    private final Person head;
    private final Person police;
    private final Person procurator;
    private final FilingSupervisionSteps later;

    CriminalReferralSteps(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.officer = platform.as("officer-chengdu");
        this.deputy = platform.as("deputy-chengdu");
        this.head = platform.as("head-chengdu");
        this.police = platform.as("police-chengdu");
        this.procurator = platform.as("procurator-chengdu");
        this.later = new FilingSupervisionSteps(platform, narrator);
    }

    /**
     * @return the referral's id
     */
    String play(String caseId) {
        var id = draftOf(caseId);
        var path = "/api/referrals/" + id;
        report(path);
        approve(path);
        send(path);
        supplement(path);
        later.play(path);
        return id;
    }

    private String draftOf(String caseId) {
        var told =
                Eventually.see(
                        () -> officer.get("/api/cases/" + caseId),
                        it -> !it.text("/referral/id").isEmpty(),
                        "a referral in the case");
        var id = told.text("/referral/id");
        var draft = officer.get("/api/referrals/" + id).expect(200).expectState("DRAFT");
        narrator.step("移送任务自动产生，不必重复录入", "The referral's draft is there by itself", draft);
        return id;
    }

    private void report(String path) {
        var reported =
                officer.post(
                        path + "/submit-report",
                        Map.of(
                                "caseGroup",
                                List.of(
                                        member("周明", "川A-2021-0451", "13800000001"),
                                        member("何婷", "川A-2019-0873", "13800000002")),
                                "crime",
                                "C214",
                                "source",
                                "权利人投诉，现场检查查获",
                                "seizure",
                                "成市监强制〔2026〕15号决定书扣押",
                                "facts",
                                "当事人明知系假冒注册商标的白酒仍予销售，已售50400元，库存货值186400元。",
                                "legalBasis",
                                "刑法第214条；法释〔2025〕5号",
                                "proposal",
                                "建议移送公安机关立案侦查",
                                "items",
                                List.of(
                                        Map.of(
                                                "name", "标注“岷岭春”的白酒",
                                                "quantity", 466,
                                                "unit", "瓶",
                                                "unitValue", "400.00",
                                                "valueBasis", "AVERAGE_PRICE",
                                                "features", "52度500毫升，外箱喷码无法溯源",
                                                "storage", "本局罚没物品仓库3号架")),
                                "attachments",
                                List.of(
                                        part("PHYSICAL_EVIDENCE", "涉案白酒"),
                                        part("DOCUMENTARY_EVIDENCE", "销售台账"),
                                        part("RIGHT_HOLDER_IDENTIFICATION", "权利人鉴别意见"),
                                        part("RIGHT_CERTIFICATE", "商标注册证"))));
        narrator.step(
                "两名办案人员提交移送书面报告",
                "The case group hands its report to the head",
                reported.expect(200).expectState("HEAD_APPROVAL"));
    }

    private void approve(String path) {
        var refused =
                deputy.post(path + "/approve", Map.of())
                        .expectRefusal(403, "referral.deputy-may-not-decide");
        narrator.step("副职负责人无权批准移送（REF-05）", "A deputy cannot approve", refused);
        var approved = head.post(path + "/approve", Map.of("note", "同意移送"));
        narrator.step(
                "正职负责人批准移送",
                "The principal head approves",
                approved.expect(200).expectState("APPROVED"));
    }

    private void send(String path) {
        var sent = officer.post(path + "/send", Map.of()).expect(200).expectState("SENT");
        narrator.step(
                "24小时内移送同级公安机关，抄送检察院", "Sent to the police, copied to the procuratorate", sent);
        narrator.seen(
                "公安：%s；检察院：%s"
                        .formatted(sent.text("/police/name"), sent.text("/procuratorate/name")),
                "police %s, procuratorate %s"
                        .formatted(sent.text("/police/id"), sent.text("/procuratorate/id")));
        procurator.get(path).expect(200);
        narrator.seen("检察官看到移送案件", "the procurator sees the referral");
    }

    private void supplement(String path) {
        var signed = police.post(path + "/acknowledge", Map.of());
        narrator.step(
                "公安签收移送书回执",
                "The police sign for the file",
                signed.expect(200).expectState("RECEIVED"));
        var asked =
                police.post(
                        path + "/request-supplement", Map.of("items", List.of("价格认定依据", "金额计算表")));
        narrator.step(
                "公安24小时内要求补正（REF-10）",
                "The police ask for missing papers",
                asked.expect(200).expectState("SUPPLEMENT_REQUESTED"));
        var supplied =
                officer.post(
                        path + "/supplement",
                        Map.of(
                                "attachments",
                                List.of(
                                        part("PRICE_BASIS", "已售价格及标价记录"),
                                        part("AMOUNT_SHEET", "涉案金额计算表")),
                                "note",
                                "补充价格依据和金额计算"));
        narrator.step(
                "执法人员补正材料",
                "The officer supplies them",
                supplied.expect(200).expectState("SUPPLEMENTED"));
    }

    static Map<String, String> member(String name, String certificate, String phone) {
        return Map.of("name", name, "certificate", certificate, "phone", phone);
    }

    static Map<String, String> part(String part, String name) {
        return Map.of("part", part, "name", name);
    }
}
