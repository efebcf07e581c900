package org.ipcase.journeys;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * A trademark penalty from the complaint to the archive (普通程序全流程): seizure, identification by the
 * holder, review, notice, a hearing asked for and withdrawn, collective discussion, decision,
 * service, publication, payment, closing.
 *
 * <p>Source: domain.md 1.3; the days that a hearing needs cannot be waited for here, so the party
 * withdraws its request.
 */
public final class PenaltyJourney {
    private final Narrator narrator;
    private final Person holder;
    private final Person officer;
    private final Person reviewer;
    private final Person head;

    public PenaltyJourney(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.holder = platform.as("holder");
        this.officer = platform.as("officer-chengdu");
        this.reviewer = platform.as("reviewer-chengdu");
        this.head = platform.as("head-chengdu");
    }

    /**
     * @return id of the case
     */
    public String play() {
        narrator.chapter("商标侵权行政处罚全流程", "A trademark penalty from intake to archive");
        var id = fileCase();
        var path = "/api/cases/" + id;
        investigate(path);
        review(path);
        hear(path);
        decide(path);
        execute(path);
        return id;
    }

    private String fileCase() {
        var complaint =
                holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of()))
                        .expect(201)
                        .id();
        var path = "/api/complaints/" + complaint;
        officer.post(path + "/accept", Map.of("note", "材料齐全")).expect(200);
        var filed = officer.post(path + "/file-case", OfficeWork.filing()).expect(200);
        var caseId = filed.text("/caseId");
        Eventually.see(() -> officer.get("/api/cases/" + caseId), Reply::ok, "the case");
        step(
                head,
                "/api/cases/" + caseId + "/approve-filing",
                Map.of("note", "同意立案"),
                "负责人批准立案（CASE-03）",
                "The head approves filing");
        return caseId;
    }

    private void investigate(String path) {
        step(
                head,
                path + "/permit-measure",
                Map.of("kind", "SEIZURE", "scope", "门店及仓库内标有“岷岭春”商标的白酒"),
                "负责人事前批准扣押（CASE-11）",
                "The head permits a seizure");
        var outside =
                officer.post(path + "/record-measure", seizure("500103"))
                        .expectRefusal(422, "case.outside-territory");
        narrator.step("越界执法被阻止（REQ-16）", "A seizure outside the territory is refused", outside);
        step(
                officer,
                path + "/record-measure",
                seizure("510104"),
                "两名执法人员扣押涉案白酒",
                "Two officers seize the goods");
        step(
                officer,
                path + "/begin-examination",
                Map.of(
                        "kind", "RIGHTS_HOLDER_IDENTIFICATION",
                        "by", "四川岷岭春酒业有限公司",
                        "document", "成市监鉴〔2026〕21号"),
                "请权利人辨认，期间不计入办案期限（CASE-09）",
                "The holder is asked to identify the goods; the days do not count");
        step(
                holder,
                path + "/give-identification",
                Map.of("opinion", "防伪码、喷码均非我司生产", "signer", "李文 打假维权部经理"),
                "权利人在线出具辨认意见",
                "The holder identifies the goods online");
        step(
                officer,
                path + "/change-amounts",
                Map.of(
                        "amounts",
                        Map.of("illegalTurnover", "68600.00", "goodsValue", "21000.00"),
                        "suspectedCrimes",
                        List.of("C214"),
                        "reason",
                        "现场清点并核对销售台账"),
                "认定违法经营额，未达移送标准",
                "The turnover is established; no sign of a crime");
    }

    private static Map<String, Object> seizure(String region) {
        return Map.of(
                "kind",
                "SEIZURE",
                "officers",
                List.of("周明", "何婷"),
                "items",
                List.of(Map.of("name", "标注“岷岭春”的白酒", "quantity", 52, "unit", "瓶")),
                "region",
                region,
                "place",
                "某街道12号门店",
                "document",
                "成市监强制〔2026〕15号");
    }

    private void review(String path) {
        step(
                officer,
                path + "/conclude-investigation",
                Map.of("facts", "销售侵犯注册商标专用权的白酒", "proposal", "没收侵权商品并处罚款"),
                "调查终结",
                "The investigation ends");
        step(officer, path + "/submit-review", Map.of(), "提交法制审核", "Submitted for review");
        step(
                reviewer,
                path + "/pass-review",
                Map.of("opinion", "事实清楚，证据确凿，同意"),
                "未参与调查的审核人员审核通过（CASE-17）",
                "Someone who did not investigate passes the review");
        step(
                officer,
                path + "/serve-notice",
                Map.of(
                        "facts", "销售侵犯注册商标专用权的商品",
                        "grounds", "商标法第57条、第60条",
                        "proposedFine", "200000.00",
                        "proposedSanctions", List.of("STOP_ORDER", "CONFISCATE_GOODS")),
                "送达告知书，罚款达到听证标准",
                "The notice: a fine for which a hearing may be asked");
    }

    private void hear(String path) {
        step(
                officer,
                path + "/request-hearing",
                Map.of("by", "当事人"),
                "当事人要求听证（CASE-19）",
                "The party asks for a hearing");
        var investigated =
                head.post(path + "/name-presider", Map.of("presider", "周明"))
                        .expectRefusal(422, "case.presider-investigated");
        narrator.step("调查人员不得主持听证", "Who investigated does not preside", investigated);
        step(
                head,
                path + "/name-presider",
                Map.of("presider", "赵法"),
                "负责人确定听证主持人",
                "The head names who presides");
        step(
                reviewer,
                path + "/hold-hearing",
                Map.of("outcome", "WITHDRAWN", "minutes", "当事人书面撤回听证申请"),
                "当事人撤回听证申请",
                "The party withdraws its request");
        step(
                officer,
                path + "/waive-hearing",
                Map.of("evidence", "当事人书面声明放弃陈述、申辩"),
                "当事人放弃陈述申辩",
                "The party waives statement and defence");
    }

    private void decide(String path) {
        var body =
                Map.of(
                        "kind", "PENALTY",
                        "fine", "200000.00",
                        "documentNumber", "成市监罚〔2026〕88号",
                        "reasons", "违法经营额68600元，处五倍以下罚款",
                        "grounds", Map.of("sanctions", List.of("STOP_ORDER", "CONFISCATE_GOODS")));
        var refused =
                head.post(path + "/decide", body).expectRefusal(422, "case.discussion-missing");
        narrator.step("重大处罚须先集体讨论（CASE-20）", "A large penalty is discussed first", refused);
        step(
                head,
                path + "/discuss",
                Map.of(
                        "participants", List.of("张局长", "李副局长", "王副局长"),
                        "opinion", "同意处罚",
                        "document", "成市监集讨〔2026〕9号"),
                "负责人集体讨论",
                "Collective discussion");
        var decided = head.post(path + "/decide", body).expect(200).expectState("DECIDED");
        narrator.step("负责人作出处罚决定，金额在法定幅度内", "The head decides within the law's range", decided);
        narrator.seen(
                decided.text("/decision/basis/legalBasis"),
                "at most " + decided.text("/decision/basis/most"));
    }

    private void execute(String path) {
        step(
                officer,
                path + "/serve-decision",
                Map.of("method", "DIRECT", "receipt", "送达回证2026-0312"),
                "直接送达决定书（CASE-21）",
                "The decision is served");
        step(
                officer,
                path + "/publish",
                Map.of("summary", "当事人销售侵犯注册商标专用权的白酒，没收侵权商品，罚款200000元"),
                "公示处罚信息（CASE-25）",
                "The penalty is published");
        step(
                officer,
                path + "/record-payment",
                Map.of("amount", "200000.00", "receipt", "510000000123"),
                "当事人缴清罚款（CASE-22）",
                "The fine is paid");
        step(
                officer,
                path + "/end-measure",
                Map.of("number", 1, "outcome", "CONFISCATED", "note", "依处罚决定没收"),
                "处理扣押物品",
                "The goods are confiscated");
        step(
                officer,
                path + "/fill-closing-form",
                Map.of("reason", "PERFORMED", "summary", "处罚决定执行完毕"),
                "填写结案审批表（CASE-30）",
                "The closing form is filled");
        step(head, path + "/close", Map.of("reason", "PERFORMED"), "负责人批准结案", "The head closes");
        step(
                officer,
                path + "/archive",
                Map.of(
                        "number",
                        "2026-罚-0088",
                        "place",
                        "本局档案室2号柜",
                        "mainPages",
                        126,
                        "auxiliaryPages",
                        38),
                "案卷归档（CASE-31）",
                "The file goes into the archive");
    }

    private void step(Person person, String path, Map<String, ?> body, String zh, String en) {
        narrator.step(zh, en, person.post(path, body).expect(200));
    }
}
