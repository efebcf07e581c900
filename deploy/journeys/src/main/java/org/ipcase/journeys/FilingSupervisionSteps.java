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
 * From the refusal of the police to the judgment (不予立案、复议、立案监督、移交物品、判决): REF-13 to REF-20, REQ-11.
 */
final class FilingSupervisionSteps {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<Map<String, Object>> GOODS =
            List.of(Map.of("name", "标注“岷岭春”的白酒", "quantity", 466, "unit", "瓶"));

    private final Narrator narrator;
    private final Person officer;
    private final Person police;
    private final Person procurator;
    private final Person judge;

    FilingSupervisionSteps(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.officer = platform.as("officer-chengdu");
        this.police = platform.as("police-chengdu");
        this.procurator = platform.as("procurator-chengdu");
        this.judge = platform.as("judge-chengdu");
    }

    void play(String path) {
        refusal(path);
        reconsideration(path);
        supervision(path);
        goods(path);
        judgment(path);
    }

    private void refusal(String path) {
        var declined =
                done(
                        police,
                        path + "/decline-filing",
                        Map.of(
                                "documentNumber",
                                "成公(食药环)不立字〔2026〕18号",
                                "reasons",
                                "现有证据不足以证明达到追诉标准"),
                        "NOT_FILED");
        narrator.step("公安不予立案，书面说明理由（REF-13）", "The police do not file, with reasons", declined);
        var seen = officer.get(path).expect(200);
        Shows.that(
                !seen.text("/decision/reasons").isEmpty(),
                "the reasons of the police",
                seen.text("/decision"));
        narrator.seen(
                "承办人当日看到理由：" + seen.text("/decision/reasons"), "the officer sees the reasons");
    }

    private void reconsideration(String path) {
        narrator.step(
                "三日内提请复议（REF-16）",
                "Reconsideration is asked within three days",
                done(
                        officer,
                        path + "/request-reconsideration",
                        letter("成市监复〔2026〕6号", "库存货值186400元，已达追诉标准"),
                        "RECONSIDERATION"));
        narrator.step(
                "公安复议维持（REF-17）",
                "The police uphold their refusal",
                done(
                        police,
                        path + "/decide-reconsideration",
                        Map.of(
                                "decision",
                                "UPHELD",
                                "documentNumber",
                                "成公复字〔2026〕6号",
                                "reasons",
                                "维持原决定"),
                        "UPHELD"));
    }

    private void supervision(String path) {
        narrator.step(
                "建议检察院立案监督（REF-18）",
                "Filing supervision is suggested",
                done(
                        officer,
                        path + "/request-supervision",
                        letter("成市监监〔2026〕3号", "建议依法监督立案"),
                        "SUPERVISION_REQUESTED"));
        narrator.step(
                "检察官要求公安说明不立案理由（REF-19）",
                "The procurator demands the reasons",
                done(
                        procurator,
                        path + "/demand-reasons",
                        Map.of("documentNumber", "成检说理〔2026〕3号"),
                        "REASONS_REQUESTED"));
        var early = procurator.post(path + "/order-filing", order());
        narrator.step(
                "说明理由期限未满，不能直接通知立案",
                "No order before the reasons or the end of seven days",
                early.expectRefusal(422, "referral.reasons-awaited"));
        narrator.step(
                "公安书面说明理由并附证据",
                "The police explain, with evidence",
                done(
                        police,
                        path + "/give-reasons",
                        Map.of(
                                "documentNumber",
                                "成公说字〔2026〕3号",
                                "reasons",
                                "价格依据尚需核实",
                                "evidence",
                                List.of("价格核实情况说明")),
                        "REASONS_REQUESTED"));
        narrator.step(
                "理由不能成立，检察长决定通知立案（REF-20）",
                "The reasons fail: the chief procurator orders filing",
                done(procurator, path + "/order-filing", order(), "FILING_ORDERED"));
        narrator.step(
                "公安依通知立案",
                "The police file as ordered",
                done(
                        police,
                        path + "/file",
                        Map.of("documentNumber", "成公(食药环)立字〔2026〕312号", "officer", "郑警官"),
                        "FILED"));
    }

    private static Map<String, Object> order() {
        return Map.of(
                "documentNumber", "成检立〔2026〕3号",
                "reasons", "货值依标价计算已达追诉标准",
                "chiefProcurator", "张检察长");
    }

    private void goods(String path) {
        narrator.step(
                "三日内移交涉案物品，双方签字（REF-14）",
                "Goods are handed over within three days: the first signature",
                done(
                        officer,
                        path + "/hand-over-goods",
                        Map.of(
                                "items",
                                GOODS,
                                "papers",
                                List.of("扣押决定书及清单"),
                                "partyNotice",
                                "成市监告〔2026〕51号"),
                        "FILED"));
        narrator.step(
                "公安清点签收，物品归公安保管",
                "The police count and sign: the second signature",
                done(police, path + "/confirm-goods", Map.of("items", GOODS), "GOODS_HANDED_OVER"));
    }

    private void judgment(String path) {
        narrator.step(
                "检察院提起公诉",
                "The procuratorate prosecutes",
                done(
                        procurator,
                        path + "/record-prosecution",
                        letter("成检刑诉〔2026〕77号", "销售假冒注册商标的商品罪"),
                        "PROSECUTION"));
        var court = theCourtsCase(path);
        var today = LocalDate.now(ZONE).toString();
        narrator.step(
                "案件连同案卷目录自动到达法院，法官立案",
                "The case is at the court with the index of its file; the judge registers it",
                done(
                        judge,
                        court + "/register",
                        Map.of("caseNumber", "（2026）川01刑初105号", "acceptedOn", today),
                        "PENDING"));
        var sentences =
                judge.get(court)
                        .each("/parties")
                        .map(it ->
                                Map.of(
                                        "name", it.at("/name").asString(""),
                                        "verdict", "GUILTY",
                                        "fine", "100000.00"))
                        .toList();
        narrator.step(
                "法院判决，结果回流（REQ-11）",
                "The court judges",
                done(
                        judge,
                        court + "/record-judgment",
                        Map.of("decidedOn", today, "sentences", sentences),
                        "JUDGED"));
        Eventually.see(
                () -> officer.get(path), it -> it.state().equals("JUDGMENT"), "state JUDGMENT");
    }

    private String theCourtsCase(String path) {
        var list =
                Eventually.see(
                        () ->
                                judge.get(
                                        "/api/court-cases?referralId="
                                                + path.substring(path.lastIndexOf('/') + 1)),
                        it -> it.each("/items").findAny().isPresent(),
                        "the case at the court");
        return "/api/court-cases/" + list.text("/items/0/id");
    }

    private static Map<String, Object> letter(String number, String reasons) {
        return Map.of("documentNumber", number, "reasons", reasons);
    }

    private static Reply done(Person who, String path, Object body, String state) {
        return who.post(path, body).expect(200).expectState(state);
    }
}
