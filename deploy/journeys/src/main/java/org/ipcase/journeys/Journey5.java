package org.ipcase.journeys;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;

/**
 * Dual report (design.md §11.5): the holder reports once; police and procuratorate get it with
 * receipts of the same time, and a refusal is supervised (DUAL-01 to DUAL-05, REQ-18).
 */
public final class Journey5 {
    private final Narrator narrator;
    private final Person holder;
    private final Person police;
    private final Person procurator;

    public Journey5(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.holder = platform.as("holder");
        this.police = platform.as("police-chengdu");
        this.procurator = platform.as("procurator-chengdu");
    }

    /**
     * @return the report's id
     */
    public String play() {
        narrator.chapter("旅程五：双报制", "Journey 5: dual report");
        var path = "/api/dual-reports/" + report();
        joinEarly(path);
        refuse(path);
        supervise(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String report() {
        var reported =
                holder.post(
                                "/api/dual-reports",
                                Map.of(
                                        "suspects",
                                        List.of(Map.of("kind", "PERSON", "name", "张某")),
                                        "right",
                                        Map.of("kind", "TRADEMARK", "title", "岷岭春"),
                                        "crime",
                                        "C213",
                                        "region",
                                        "510100",
                                        "facts",
                                        "张某在城郊仓库灌装散酒，贴附“岷岭春”商标对外销售，现场有大量包装材料。"))
                        .expect(201)
                        .expectState("REPORTED");
        narrator.step("权利人一次报案，公安、检察同时收到", "Reported once, to both at once", reported);
        var one = reported.text("/receipts/0/at");
        var other = reported.text("/receipts/1/at");
        Shows.that(!one.isEmpty() && one.equals(other), "two receipts of " + one, other);
        narrator.seen("两份回执时间一致：" + one, "both receipts carry " + one);
        return reported.id();
    }

    private void joinEarly(String path) {
        var assigned = procurator.post(path + "/assign", Map.of("prosecutor", "宋洁"));
        narrator.step("检察院3个工作日内指派检察官（DUAL-02）", "A prosecutor is assigned", assigned.expect(200));
        procurator
                .post(path + "/advise", Map.of("kind", "EVIDENCE", "text", "及时固定仓库监控和转账记录"))
                .expect(200);
        var seen = police.get(path).expect(200);
        Shows.that(!seen.text("/advices/0/text").isEmpty(), "advice for the police", seen.text());
        var own = holder.get(path).expect(200);
        Shows.that(own.text("/advices/0/text").isEmpty(), "no advice for the holder", own.text());
        narrator.seen("取证建议仅公安可见", "only the police see the advice");
    }

    private void refuse(String path) {
        var accepted = police.post(path + "/accept", Map.of("receiptNumber", "成公受案〔2026〕88号"));
        narrator.step(
                "公安受案，7日内决定（DUAL-04）",
                "The police accept it",
                accepted.expect(200).expectState("UNDER_EXAMINATION"));
        var refused =
                police.post(
                        path + "/decline-filing",
                        Map.of("documentNumber", "成公不立字〔2026〕9号", "reasons", "现有材料不足以认定数额"));
        narrator.step(
                "公安不予立案",
                "The police refuse to file",
                refused.expect(200).expectState("NOT_FILED"));
        var told = holder.get(path).expect(200);
        Shows.that(
                !told.text("/decision/reasons").isEmpty(),
                "the reasons, for the holder",
                told.text());
        narrator.seen("权利人当即看到理由和复议期限", "the holder sees reasons and remedies at once");
    }

    private void supervise(String path) {
        var asked = holder.post(path + "/request-supervision", Map.of("reasons", "现场证据充分，应当立案"));
        narrator.step("权利人申请立案监督（DUAL-03）", "The holder asks for supervision", asked.expect(200));
        procurator
                .post(
                        path + "/demand-reasons",
                        Map.of("documentNumber", "成检要说〔2026〕5号", "text", "请说明不立案理由"))
                .expect(200);
        police.post(path + "/give-reasons", Map.of("text", "数额证据不足")).expect(200);
        var ordered =
                procurator.post(
                        path + "/order-filing",
                        Map.of("documentNumber", "成检通立〔2026〕3号", "text", "不立案理由不能成立"));
        narrator.step("检察院通知立案（REF-20）", "The procuratorate orders filing", ordered.expect(200));
        var filed = police.post(path + "/file", Map.of("documentNumber", "成公立字〔2026〕401号"));
        narrator.step("公安立案", "The police file", filed.expect(200).expectState("FILED"));
        holder.get(path).expect(200).expectState("FILED");
        narrator.seen("权利人看到立案结果", "the holder sees that it was filed");
    }
}
