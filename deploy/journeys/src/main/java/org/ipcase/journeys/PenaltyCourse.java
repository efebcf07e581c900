package org.ipcase.journeys;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.client.Upload;
import org.ipcase.journeys.typical.PenaltyMatter;

/**
 * The ordinary procedure of a penalty (行政处罚普通程序), step by step, for any right whose infringement is
 * punished: complaint, filing, seizure where a statute gives the power, amounts below the criminal
 * line, review, notice, decision within the law's range, service, publication, payment, closing,
 * archive. Each step shows the state that it leads to.
 *
 * <p>Source: domain.md 1.3, 1.5.
 */
public final class PenaltyCourse {
    private final Platform platform;
    private final Narrator narrator;
    private final PenaltyMatter matter;
    private final Person holder;
    private final Person officer;
    private final Person reviewer;
    private final Person head;

    public PenaltyCourse(Platform platform, Narrator narrator, PenaltyMatter matter) {
        this.platform = platform;
        this.narrator = narrator;
        this.matter = matter;
        this.holder = platform.as(matter.complaint().account());
        this.officer = platform.as(matter.staff().officer());
        this.reviewer = platform.as(matter.staff().reviewer());
        this.head = platform.as(matter.staff().head());
    }

    /**
     * @return id of the case, archived
     */
    public String play() {
        narrator.chapter(
                matter.complaint().zh() + "：行政处罚全流程",
                matter.complaint().en() + ": a penalty from intake to archive");
        var path = file();
        secure(path);
        establish(path);
        review(path);
        tell(path);
        waive(path);
        decide(path);
        execute(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The complaint is accepted, filed and approved; the right office got it by itself. */
    String file() {
        var filed =
                holder.post("/api/complaints", matter.complaint().complaint(proof()))
                        .expect(201)
                        .expectState("RECEIVED");
        narrator.step("权利人投诉，系统分送有权机关", "The holder complains; the office is found", filed);
        Shows.text(filed, "/agency/id", matter.staff().agency());
        var path = "/api/complaints/" + filed.id();
        step(officer, path + "/accept", Map.of("note", "材料齐全"), "ACCEPTED", "受理投诉", "Accepted");
        var submitted =
                officer.post(
                                path + "/file-case",
                                Map.of(
                                        "officers", matter.staff().officers(),
                                        "violation", matter.suspicion()))
                        .expect(200)
                        .expectState("FILING_PENDING");
        Shows.clock(submitted, "CASE-02", "RUNNING");
        var theCase = "/api/cases/" + submitted.text("/caseId");
        Eventually.see(() -> officer.get(theCase), Reply::ok, "the case");
        var approved =
                step(
                        head,
                        theCase + "/approve-filing",
                        Map.of("note", "同意立案"),
                        "INVESTIGATING",
                        "负责人批准立案（CASE-03）",
                        "The head approves filing");
        Shows.clock(approved, "CASE-02", "MET");
        Shows.clock(approved, "CASE-20", "RUNNING");
        Eventually.see(
                () -> holder.get(path), it -> it.state().equals("CASE_FILED"), "state CASE_FILED");
        return theCase;
    }

    private List<String> proof() {
        var title = matter.proof();
        if (title == null) {
            return List.of();
        }
        var fields =
                Map.of(
                        "boundTo", "complaint",
                        "title", title,
                        "evidenceType", "DOCUMENTARY");
        var content = (title + "，编号2026-0371").getBytes(StandardCharsets.UTF_8);
        return List.of(
                holder.upload(
                                "/api/evidence",
                                new Upload(title + ".txt", "text/plain", content, fields))
                        .expect(201)
                        .id());
    }

    /** What a statute allows to seize is seized; what none allows is refused. */
    void secure(String path) {
        var goods = matter.goods();
        var permission = Map.of("kind", "SEIZURE", "scope", "当事人门店及仓库内涉案物品");
        if (goods == null) {
            var refused =
                    head.post(path + "/permit-measure", permission)
                            .expectRefusal(422, "case.no-power-to-seize");
            Shows.because(refused, "CASE-11", "行政强制法");
            narrator.step("法律未授权扣押，系统拒绝（CASE-11）", "No statute gives the power to seize", refused);
            return;
        }
        step(
                head,
                path + "/permit-measure",
                permission,
                "INVESTIGATING",
                "负责人事前批准扣押（CASE-11）",
                "The head permits a seizure");
        var outside =
                officer.post(path + "/record-measure", seizure(goods, "500103"))
                        .expectRefusal(422, "case.outside-territory");
        Shows.because(outside, "REQ-16", "民营经济促进法");
        narrator.step("越界执法被阻止（REQ-16）", "A seizure outside the territory is refused", outside);
        var taken =
                step(
                        officer,
                        path + "/record-measure",
                        seizure(goods, "510104"),
                        "INVESTIGATING",
                        "两名执法人员扣押涉案物品",
                        "Two officers seize the goods");
        Shows.that(
                !taken.text("/measures/0/legalBasis").isEmpty(),
                "the statute that gives the power",
                taken.body().at("/measures/0"));
    }

    private Map<String, Object> seizure(String goods, String region) {
        return Map.of(
                "kind",
                "SEIZURE",
                "officers",
                matter.staff().names(),
                "items",
                List.of(Map.of("name", goods, "quantity", 52, "unit", "件")),
                "region",
                region,
                "place",
                "某街道12号门店",
                "document",
                "强制〔2026〕15号");
    }

    /** What the right holder says and what was counted; the screen sees no crime. */
    void establish(String path) {
        step(
                officer,
                path + "/begin-examination",
                Map.of(
                        "kind", "RIGHTS_HOLDER_IDENTIFICATION",
                        "by", matter.complaint().complainant().name(),
                        "document", "鉴〔2026〕21号"),
                "INVESTIGATING",
                "请权利人辨认，期间不计入办案期限（CASE-09）",
                "The holder is asked to identify the goods; the days do not count");
        step(
                holder,
                path + "/give-identification",
                Map.of("opinion", "涉案物品并非我司提供或者授权", "signer", "李文 维权部经理"),
                "INVESTIGATING",
                "权利人在线出具辨认意见",
                "The holder identifies the goods online");
        var established =
                step(
                        officer,
                        path + "/change-amounts",
                        Map.of(
                                "amounts", matter.amounts(),
                                "suspectedCrimes", matter.crimes(),
                                "reason", "现场清点并核对账簿"),
                        "INVESTIGATING",
                        "认定金额，未达移送标准",
                        "The amounts are established; no sign of a crime");
        Shows.text(established, "/screening/result", "NO_SIGN");
        Shows.text(established, "/penaltyBlocked", "false");
    }

    void review(String path) {
        step(
                officer,
                path + "/conclude-investigation",
                Map.of("facts", matter.suspicion() + "，事实清楚", "proposal", "责令停止违法行为并处罚款"),
                "INVESTIGATION_ENDED",
                "调查终结（CASE-16）",
                "The investigation ends");
        var submitted =
                step(
                        officer,
                        path + "/submit-review",
                        Map.of(),
                        "UNDER_REVIEW",
                        "提交法制审核",
                        "Submitted for review");
        Shows.clock(submitted, "CASE-17", "RUNNING");
        officer.post(path + "/pass-review", Map.of("opinion", "同意")).expect(403);
        var passed =
                step(
                        reviewer,
                        path + "/pass-review",
                        Map.of("opinion", "事实清楚，证据确凿，同意"),
                        "REVIEW_PASSED",
                        "未参与调查的审核人员审核通过（CASE-17）",
                        "Someone who did not investigate passes the review");
        Shows.clock(passed, "CASE-17", "MET");
    }

    /**
     * @return whether the planned penalty is one for which a hearing may be asked
     */
    boolean tell(String path) {
        var served =
                step(
                        officer,
                        path + "/serve-notice",
                        Map.of(
                                "facts", matter.suspicion(),
                                "grounds", matter.grounds(),
                                "proposedFine", matter.fine(),
                                "proposedSanctions", sanctions()),
                        "NOTICE_SERVED",
                        "送达行政处罚告知书（CASE-18）",
                        "The notice of the planned penalty is served");
        Shows.that(
                !served.text("/notice/until").isEmpty(),
                "the last day for statement and defence",
                served.body().at("/notice"));
        return served.body().at("/notice/hearing").asBoolean(false);
    }

    private Object sanctions() {
        return matter.circumstances().getOrDefault("sanctions", List.of());
    }

    void waive(String path) {
        var early =
                head.post(path + "/decide", decision())
                        .expectRefusal(422, "case.notice-period-running");
        narrator.step("陈述申辩期未满，不能作出处罚（CASE-18）", "No decision while the period runs", early);
        step(
                officer,
                path + "/waive-hearing",
                Map.of("evidence", "当事人书面声明放弃陈述、申辩和听证"),
                "NOTICE_SERVED",
                "当事人放弃陈述申辩",
                "The party waives statement and defence");
    }

    void decide(String path) {
        if (officer.get(path).body().at("/notice/hearing").asBoolean(false)) {
            var refused =
                    head.post(path + "/decide", decision())
                            .expectRefusal(422, "case.discussion-missing");
            Shows.because(refused, "CASE-20", "行政处罚法");
            narrator.step("重大处罚须先集体讨论（CASE-20）", "A large penalty is discussed first", refused);
            head.post(
                            path + "/discuss",
                            Map.of(
                                    "participants", List.of("张局长", "李副局长", "王副局长"),
                                    "opinion", "同意处罚",
                                    "document", "集讨〔2026〕9号"))
                    .expect(200);
        }
        tooHigh(path);
        if (matter.circumstances().containsKey("harmsPublicInterest")) {
            publicInterest(path);
        }
        var decided =
                step(
                        head,
                        path + "/decide",
                        decision(),
                        "DECIDED",
                        "负责人作出处罚决定，罚款在法定幅度内",
                        "The head decides within the law's range");
        Shows.text(decided, "/decision/basis/violation", matter.violation());
        Shows.text(decided, "/decision/basis/legalBasis", matter.legalBasis());
        Shows.text(decided, "/decision/basis/most", matter.most());
        Shows.clock(decided, "CASE-20", "MET");
        Shows.clock(decided, "CASE-21", "RUNNING");
        narrator.seen(
                matter.legalBasis() + "，最高" + matter.most() + "元", "at most " + matter.most());
    }

    private void tooHigh(String path) {
        var more = new HashMap<>(decision());
        more.put("fine", "9000000.00");
        var refused = head.post(path + "/decide", more).expectRefusal(422, "case.fine-too-high");
        Shows.that(
                refused.text("/detail").contains(matter.legalBasis()),
                "the article that limits the fine",
                refused.text("/detail"));
        narrator.step("超出法定幅度的罚款被拒绝", "A fine above the law's range is refused", refused);
    }

    /** A copyright infringement that harms nobody but the owner is not punished (CPR-03). */
    private void publicInterest(String path) {
        var silent = new HashMap<>(decision());
        silent.put("grounds", Map.of("sanctions", sanctions()));
        var refused =
                head.post(path + "/decide", silent)
                        .expectRefusal(422, "case.public-interest-missing");
        Shows.because(refused, "CPR-03", "著作权法");
        narrator.step("未损害公共利益的，不予处罚（CPR-03）", "No penalty without public interest", refused);
    }

    private Map<String, Object> decision() {
        return Map.of(
                "kind", "PENALTY",
                "fine", matter.fine(),
                "documentNumber", matter.documentNumber(),
                "reasons", "违法事实清楚，证据确凿，在法定幅度内裁量",
                "grounds", matter.circumstances());
    }

    void execute(String path) {
        var served =
                step(
                        officer,
                        path + "/serve-decision",
                        Map.of("method", "DIRECT", "receipt", "送达回证2026-0312"),
                        "SERVED",
                        "直接送达决定书（CASE-21）",
                        "The decision is served");
        Shows.clock(served, "CASE-21", "MET");
        Shows.clock(served, "CASE-22", "RUNNING");
        Shows.clock(served, "CASE-23", "RUNNING");
        step(
                officer,
                path + "/publish",
                Map.of("summary", "当事人%s，罚款%s元".formatted(matter.suspicion(), matter.fine())),
                "PUBLISHED",
                "公示处罚信息（CASE-25、CASE-29）",
                "The penalty is published");
        var paid =
                officer.post(
                                path + "/record-payment",
                                Map.of("amount", matter.fine(), "receipt", "510000000123"))
                        .expect(200);
        narrator.step("当事人缴清罚款（CASE-22）", "The fine is paid", paid);
        Shows.text(paid, "/aftermath/left", "0.00");
        Shows.clock(paid, "CASE-22", "MET");
        if (matter.goods() != null) {
            officer.post(
                            path + "/end-measure",
                            Map.of("number", 1, "outcome", "CONFISCATED", "note", "依处罚决定没收"))
                    .expect(200);
        }
        close(path);
    }

    private void close(String path) {
        officer.post(
                        path + "/fill-closing-form",
                        Map.of("reason", "PERFORMED", "summary", "处罚决定执行完毕"))
                .expect(200);
        var closed =
                step(
                        head,
                        path + "/close",
                        Map.of("reason", "PERFORMED"),
                        "CLOSED",
                        "负责人批准结案（CASE-30）",
                        "The head closes");
        Shows.clock(closed, "CASE-30", "MET");
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
                "ARCHIVED",
                "案卷归档（CASE-31）",
                "The file goes into the archive");
        Shows.hidden(platform, path, "holder-cq", "officer-yuzhong", "customs-chengdu");
        Shows.text(holder.get(path).expect(200), "/decision/fine", "");
    }

    private Reply step(
            Person person, String path, Map<String, ?> body, String state, String zh, String en) {
        var reply = person.post(path, body).expect(200).expectState(state);
        narrator.step(zh, en, reply);
        return reply;
    }
}
