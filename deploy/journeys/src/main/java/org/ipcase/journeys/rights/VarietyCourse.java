package org.ipcase.journeys.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * A plant variety (植物新品种权): the agriculture department handles it, seizes the seed, and decides
 * within the range of five to ten times the value; damages are mediated.
 *
 * <p>Source: domain.md 2.4 (PVP-01 to PVP-05).
 */
final class VarietyCourse {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Platform platform;
    private final Narrator narrator;
    private final Person holder;
    private final Person officer;

    VarietyCourse(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.holder = platform.as("holder");
        this.officer = platform.as("officer-chengdu-agri");
    }

    String play() {
        narrator.chapter("植物新品种权：农业农村部门处理", "A plant variety, handled by agriculture");
        var path = request();
        seize(path);
        decide(path);
        mediate(path);
        return path;
    }

    private String request() {
        var expired = request("2001-03-20");
        holder.post("/api/plant-variety-requests", expired)
                .expectRefusal(422, "plant-variety.right-not-in-force");
        var asked =
                holder.post("/api/plant-variety-requests", request("2019-11-05"))
                        .expect(201)
                        .expectState("REQUESTED");
        narrator.step("品种权人请求处理（PVP-01）", "The owner asks for handling", asked);
        Shows.text(asked, "/agency/id", "ag-510100");
        var path = "/api/plant-variety-requests/" + asked.id();
        platform.as("officer-chengdu").get(path).expect(404);
        var filed =
                officer.post(
                                path + "/file",
                                Map.of(
                                        "officers",
                                        List.of(
                                                Map.of("name", "穆青", "certificate", "川N-2020-0031"),
                                                Map.of(
                                                        "name",
                                                        "梁谷",
                                                        "certificate",
                                                        "川N-2017-0009"))))
                        .expect(200)
                        .expectState("FILED");
        Shows.clock(filed, "PVP-02", "RUNNING");
        narrator.step("农业农村局立案（PVP-02）", "Filed by agriculture", filed);
        return path;
    }

    private static Map<String, Object> request(String grantedOn) {
        var theCase = TypicalCase.VARIETY;
        return Map.ofEntries(
                Map.entry("owner", theCase.complainant()),
                Map.entry("respondents", theCase.respondents()),
                Map.entry("right", theCase.right()),
                Map.entry("plant", "OTHER"),
                Map.entry("forestry", false),
                Map.entry("grantedOn", grantedOn),
                Map.entry("acts", List.of("SELL", "STORE")),
                Map.entry("region", "510100"),
                Map.entry("actDate", LocalDate.now(ZONE).minusDays(21).toString()),
                Map.entry("facts", theCase.description()));
    }

    private void seize(String path) {
        var seized =
                officer.post(
                                path + "/take-measure",
                                Map.of(
                                        "what", "白皮袋稻种6吨及封口机",
                                        "documentNumber", "成农扣〔2026〕4号",
                                        "takenOn", LocalDate.now(ZONE).toString(),
                                        "region", "510100"))
                        .expect(200)
                        .expectState("FILED");
        Shows.clock(seized, "PVP-04", "RUNNING");
        narrator.step("扣押侵权种子，三十日（PVP-04）", "The seed is seized, thirty days", seized);
    }

    private void decide(String path) {
        var low = new HashMap<>(decision("200000.00"));
        var refused =
                officer.post(path + "/decide", low)
                        .expectRefusal(422, "plant-variety.fine-out-of-range");
        narrator.step("货值五万元以上，罚款五倍以上", "Five times the value at least", refused);
        var untold =
                officer.post(path + "/decide", decision("336000.00"))
                        .expectRefusal(422, "plant-variety.notice-missing");
        narrator.step("处罚前应当先告知（行政处罚法44）", "Nobody is fined untold", untold);
        tell(path);
        var decided =
                officer.post(path + "/decide", decision("336000.00"))
                        .expect(200)
                        .expectState("DECIDED");
        Shows.clock(decided, "PVP-02", "MET");
        Shows.clock(decided, "PVP-04", "MET");
        Shows.text(decided, "/decision/fine", "336000.00");
        narrator.step("作出处理决定，罚款货值五倍（种子法72）", "Decided: five times the value", decided);
    }

    private void tell(String path) {
        officer.post(
                        path + "/serve-notice",
                        Map.of(
                                "facts", "未经许可销售授权品种繁殖材料，货值67200元",
                                "grounds", "种子法第七十二条",
                                "proposedFine", "336000.00",
                                "servedOn", LocalDate.now(ZONE).toString()))
                .expect(200)
                .expectState("FILED");
        officer.post(path + "/decide", decision("336000.00"))
                .expectRefusal(422, "plant-variety.notice-running");
        var waived =
                officer.post(path + "/waive-statement", Map.of("evidence", "当事人书面放弃陈述、申辩和听证"))
                        .expect(200);
        narrator.step("送达告知书，当事人放弃陈述申辩（CASE-18）", "Told, and waived", waived);
    }

    private static Map<String, Object> decision(String fine) {
        return Map.of(
                "infringement", true,
                "goodsValue", "67200.00",
                "fine", fine,
                "documentNumber", "成农罚〔2026〕12号",
                "reasons", "未经许可销售授权品种繁殖材料");
    }

    private void mediate(String path) {
        holder.post(
                        path + "/request-damages-mediation",
                        Map.of("claim", "150000.00", "respondentsAgree", true))
                .expect(200);
        var mediated =
                officer.post(
                                path + "/record-damages-mediation",
                                Map.of("agreed", true, "content", "十日内支付十二万元"))
                        .expect(200)
                        .expectState("DECIDED");
        narrator.step("就损害赔偿达成调解（PVP-03）", "Damages are agreed", mediated);
        Shows.hidden(platform, path, "holder-cq", "officer-yuzhong");
    }
}
