package org.ipcase.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.OfficeWork;

/**
 * Reverse linkage (design.md §11.4): no prosecution, the procuratorate's opinion, the agency's lead
 * with its clocks, a penalty, and the reply (REV-01 to REV-07, REQ-12).
 */
public final class Journey4 {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Narrator narrator;
    private final Person procurator;
    private final Person officer;
    private final Person reviewer;
    private final Person head;

    /** What it left behind, to be looked at. */
    public record Trace(String linkageId, String complaintId, String caseId) {}

    public Journey4(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.procurator = platform.as("procurator-chengdu");
        this.officer = platform.as("officer-chengdu");
        this.reviewer = platform.as("reviewer-chengdu");
        this.head = platform.as("head-chengdu");
    }

    public Trace play() {
        narrator.chapter("旅程四：不起诉后的反向衔接", "Journey 4: reverse linkage after non-prosecution");
        var opinion = "成检意〔2026〕" + UUID.randomUUID().toString().substring(0, 6) + "号";
        var path = open();
        review(path, opinion);
        var lead = leadOf(opinion);
        var caseId = fileCase(lead);
        punish("/api/cases/" + caseId);
        reply(path);
        return new Trace(path.substring(path.lastIndexOf('/') + 1), lead, caseId);
    }

    private String open() {
        var opened =
                procurator.post(
                        "/api/reverse-linkages",
                        Map.of(
                                "nonProsecution",
                                Map.of(
                                        "documentNumber",
                                        "成检刑不诉〔2026〕18号",
                                        "decidedOn",
                                        LocalDate.now(ZONE).toString(),
                                        "kind",
                                        "DISCRETIONARY",
                                        "reasons",
                                        "犯罪情节轻微，依照刑法规定不需要判处刑罚"),
                                "crime",
                                "C214",
                                "subjects",
                                List.of(Map.of("kind", "ORGANISATION", "name", "成都锦汇酒类经营部")),
                                "right",
                                Map.of("kind", "TRADEMARK", "title", "岷岭春"),
                                "region",
                                "510100"));
        narrator.step(
                "检察院决定不起诉，启动反向衔接",
                "No prosecution: the matter goes back to the administration",
                opened.expect(201).expectState("NON_PROSECUTION"));
        return "/api/reverse-linkages/" + opened.id();
    }

    private void review(String path, String opinion) {
        var transferred = procurator.post(path + "/transfer", Map.of()).expect(200);
        narrator.step(
                "3个工作日内移送行政检察部门（REV-01）",
                "Transferred inside the procuratorate",
                transferred.expectState("TRANSFERRED"));
        var registered = procurator.post(path + "/register", Map.of()).expect(200);
        narrator.step(
                "登记，10个工作日审查（REV-02）",
                "Registered; ten working days of review",
                registered.expectState("UNDER_REVIEW"));
        officer.get(path).expect(404);
        var higher =
                procurator
                        .post(path + "/issue-opinion", opinion("mr-510000", opinion))
                        .expectRefusal(422, "reverse-linkage.agency-of-higher-level");
        narrator.step("主管机关层级更高时应当层报（REV-05）", "A higher agency needs a report up", higher);
        var issued = procurator.post(path + "/issue-opinion", opinion("mr-510100", opinion));
        narrator.step(
                "提出检察意见，2个月内回复（REV-06）",
                "The opinion; two months to answer",
                issued.expect(200).expectState("OPINION_ISSUED"));
    }

    private static Map<String, Object> opinion(String agency, String documentNumber) {
        return Map.of(
                "agency", agency,
                "documentNumber", documentNumber,
                "facts", "当事人销售假冒“岷岭春”白酒，已售金额30000元",
                "evidence", "销售台账、权利人鉴别意见、现场笔录",
                "opinion", "建议依照商标法给予行政处罚",
                "seizedProperty", "扣押白酒120瓶，随案移送");
    }

    /** Nobody types the lead: it is there with its filing clock (REQ-12). */
    private String leadOf(String opinion) {
        var found =
                Eventually.see(
                        () -> officer.get("/api/complaints?origin=REVERSE_LINKAGE&limit=20"),
                        it -> ofOpinion(it, opinion).isPresent(),
                        "the agency's lead");
        var lead =
                officer.get("/api/complaints/" + ofOpinion(found, opinion).orElseThrow())
                        .expect(200);
        Shows.that(lead.clock("REV-07").isPresent(), "the clock REV-07", lead.text("/clocks"));
        narrator.step("行政机关线索自动登记，15个工作日内决定立案（REV-07）", "The lead is there by itself", lead);
        return lead.id();
    }

    private Optional<String> ofOpinion(Reply list, String opinion) {
        return list.each("/items")
                .map(it -> it.at("/id").asString(""))
                .filter(id -> officer.get("/api/complaints/" + id).text().contains(opinion))
                .findFirst();
    }

    private String fileCase(String lead) {
        var filed = officer.post("/api/complaints/" + lead + "/file-case", OfficeWork.filing());
        narrator.step("执法人员提请立案", "The officer submits filing", filed.expect(200));
        var path = "/api/cases/" + filed.text("/caseId");
        Eventually.see(() -> officer.get(path), Reply::ok, "the case");
        var approved = head.post(path + "/approve-filing", Map.of("note", "依检察意见立案"));
        narrator.step(
                "负责人批准立案",
                "The head approves the filing",
                approved.expect(200).expectState("INVESTIGATING"));
        return filed.text("/caseId");
    }

    private void punish(String path) {
        officer.post(
                        path + "/change-amounts",
                        Map.of(
                                "amounts",
                                Map.of("illegalTurnover", "30000.00"),
                                "reason",
                                "依检察机关移送的台账"))
                .expect(200);
        officer.post(
                        path + "/conclude-investigation",
                        Map.of("facts", "销售假冒注册商标的商品，违法经营额30000元", "proposal", "没收、罚款"))
                .expect(200);
        officer.post(path + "/submit-review", Map.of()).expect(200);
        reviewer.post(path + "/pass-review", Map.of("opinion", "事实清楚，程序合法")).expect(200);
        var served =
                officer.post(
                        path + "/serve-notice",
                        Map.of(
                                "facts",
                                "销售假冒商品",
                                "grounds",
                                "商标法第60条",
                                "proposedFine",
                                "20000.00"));
        narrator.step("调查终结、审核通过、送达处罚告知书", "Investigated, reviewed, told", served.expect(200));
        officer.post(path + "/waive-hearing", Map.of("evidence", "当事人书面放弃陈述申辩")).expect(200);
        var decided =
                head.post(
                        path + "/decide",
                        Map.of(
                                "kind",
                                "PENALTY",
                                "fine",
                                "20000.00",
                                "documentNumber",
                                "成市监处罚〔2026〕77号",
                                "reasons",
                                "检察机关不起诉，依法给予行政处罚"));
        narrator.step(
                "负责人作出行政处罚决定", "The head punishes", decided.expect(200).expectState("DECIDED"));
    }

    private void reply(String path) {
        officer.post(path + "/receive", Map.of()).expect(200);
        var answered =
                officer.post(
                        path + "/answer",
                        Map.of(
                                "outcome",
                                "PENALISED",
                                "text",
                                "已依法罚款20000元",
                                "documentNumber",
                                "成市监处罚〔2026〕77号"));
        narrator.step(
                "行政机关回复处理结果", "The agency answers", answered.expect(200).expectState("ANSWERED"));
        var seen = procurator.get(path).expect(200).expectState("ANSWERED");
        Shows.that(
                seen.text("/answer/outcome").equals("PENALISED"),
                "PENALISED for the procurator",
                seen.text("/answer"));
        narrator.seen("检察官看到处理结果", "the procurator sees the result");
    }
}
