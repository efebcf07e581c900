package org.ipcase.journeys.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Staff;

/**
 * A ruling on a patent dispute (专利侵权纠纷行政裁决): request, filing by an odd panel, service, answer,
 * ruling, and its performance; once the days to sue are over it is closed.
 *
 * <p>Source: domain.md 2.1 (PAT-01 to PAT-12).
 */
final class RulingCourse {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Platform platform;
    private final Narrator narrator;
    private final Steps steps;
    private final Person holder;
    private final Person officer;
    private final Person respondent;

    RulingCourse(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.steps = new Steps(narrator);
        this.holder = platform.as("holder");
        this.officer = platform.as(Staff.CHENGDU.officer());
        this.respondent = platform.as("respondent-sc");
    }

    /**
     * As far as it goes on one day: ruled, served, performed.
     *
     * @return path of the ruling
     */
    String play(PatentMatter matter) {
        narrator.chapter(matter.zh() + "：行政裁决", matter.en() + ": an administrative ruling");
        var path = request(matter);
        fileIt(path);
        hearBoth(path, matter);
        rule(path);
        perform(path, matter);
        return path;
    }

    private String request(PatentMatter matter) {
        var asked =
                holder.post("/api/patent-rulings", petition(matter))
                        .expect(201)
                        .expectState("REQUESTED");
        narrator.step("专利权人请求行政裁决（PAT-01）", "The patentee asks for a ruling", asked);
        Shows.text(asked, "/agency/id", Staff.CHENGDU.agency());
        Shows.clock(asked, "PAT-03", "RUNNING");
        Shows.text(asked, "/evaluationReportMayBeAsked", evaluation(matter));
        var path = "/api/patent-rulings/" + asked.id();
        respondent.get(path).expect(404);
        return path;
    }

    /**
     * Nobody examined a utility model or a design: where no report came with the request, the
     * office may ask for one (专利法 66).
     */
    private static String evaluation(PatentMatter matter) {
        return String.valueOf(!matter.right().kind().equals("INVENTION") && !matter.report());
    }

    private static Map<String, Object> petition(PatentMatter matter) {
        return Map.ofEntries(
                Map.entry("petitioner", Party.MINLING),
                Map.entry("standing", "PATENTEE"),
                Map.entry("respondents", List.of(matter.respondent())),
                Map.entry("right", matter.right()),
                Map.entry("region", "510100"),
                Map.entry("actDate", LocalDate.now(ZONE).minusDays(21).toString()),
                Map.entry("claims", matter.claims()),
                Map.entry("facts", matter.facts()),
                Map.entry("suitPending", false),
                Map.entry("otherAgreedRoute", false),
                Map.entry("evaluationReport", matter.report()));
    }

    private void fileIt(String path) {
        var even =
                officer.post(path + "/file", Map.of("panel", List.of("周明", "何婷")))
                        .expectRefusal(422, "patent-ruling.panel-not-odd");
        Shows.because(even, "PAT-03", "专利纠纷行政裁决和调解办法");
        narrator.step("合议组须为三人以上单数（PAT-03）", "The panel is odd, three or more", even);
        var filed =
                steps.done(
                        officer,
                        path + "/file",
                        Map.of("panel", List.of("周明", "何婷", "林芳")),
                        "FILED",
                        "立案并组成合议组",
                        "Filed by a panel of three");
        Shows.clock(filed, "PAT-03", "MET");
        Shows.clock(filed, "PAT-04", "RUNNING");
        Shows.clock(filed, "PAT-09", "RUNNING");
    }

    private void hearBoth(String path, PatentMatter matter) {
        var served =
                steps.done(
                        officer,
                        path + "/serve",
                        Map.of("servedOn", Steps.today(), "method", "直接送达"),
                        "ANSWERING",
                        "送达请求书副本（PAT-04）",
                        "The request is served");
        Shows.clock(served, "PAT-04", "MET");
        Shows.clock(served, "PAT-05", "RUNNING");
        var unheard =
                officer.post(path + "/rule", ruling())
                        .expectRefusal(422, "patent-ruling.answer-running");
        narrator.step("答辩期内不得裁决（PAT-05）", "No ruling while the respondent may answer", unheard);
        var answered =
                steps.done(
                        respondent,
                        path + "/answer",
                        Map.of("statement", matter.statement()),
                        "ANSWERING",
                        "被请求人在线答辩（PAT-05）",
                        "The respondent answers online");
        Shows.clock(answered, "PAT-05", "MET");
        Shows.clock(answered, "PAT-06", "RUNNING");
        var forwarded =
                steps.done(
                        officer,
                        path + "/forward-answer",
                        Map.of(),
                        "ANSWERING",
                        "五个工作日内转送答辩书（PAT-06）",
                        "The answer is forwarded");
        Shows.clock(forwarded, "PAT-06", "MET");
    }

    private static Map<String, Object> ruling() {
        return Map.of(
                "infringement",
                true,
                "orderStop",
                true,
                "documentNumber",
                "成知裁〔2026〕31号",
                "reasons",
                "被控侵权技术方案落入专利权保护范围");
    }

    private void rule(String path) {
        respondent.post(path + "/rule", ruling()).expect(403);
        var ruled =
                steps.done(
                        officer,
                        path + "/rule",
                        ruling(),
                        "RULED",
                        "合议组作出行政裁决，责令停止侵权（PAT-09）",
                        "The panel rules and orders a stop");
        Shows.clock(ruled, "PAT-09", "MET");
        var served =
                steps.done(
                        officer,
                        path + "/serve-ruling",
                        Map.of("servedOn", Steps.today(), "method", "直接送达"),
                        "RULING_SERVED",
                        "送达裁决书，十五日内可以起诉（PAT-10）",
                        "Served; fifteen days to sue");
        Shows.clock(served, "PAT-10", "RUNNING");
    }

    private void perform(String path, PatentMatter matter) {
        steps.done(
                officer,
                path + "/record-stop",
                Map.of("note", "现场核查，已停止制造、销售"),
                "RULING_SERVED",
                "被请求人停止侵权",
                "The respondent has stopped");
        officer.post(path + "/apply-for-enforcement", Map.of("court", "成都市中级人民法院"))
                .expectRefusal(422, "patent-ruling.stopped");
        steps.done(
                holder,
                path + "/request-damages-mediation",
                Map.of("claim", matter.damages()),
                "RULING_SERVED",
                "专利权人请求就赔偿数额调解（PAT-12）",
                "The patentee asks to mediate damages");
        var mediated =
                steps.done(
                        officer,
                        path + "/record-damages-mediation",
                        Map.of("agreed", true, "content", "被请求人一次性支付" + matter.damages() + "元"),
                        "RULING_SERVED",
                        "达成赔偿调解协议",
                        "Damages are agreed");
        Shows.text(mediated, "/damagesMediation/agreed", "true");
        var early =
                officer.post(path + "/close", Map.of("note", "已履行"))
                        .expectRefusal(422, "patent-ruling.not-closable");
        narrator.step("起诉期未满，不能结案（PAT-10）", "Not closed while a party may sue", early);
        Shows.hidden(platform, path, "holder-cq", "officer-yuzhong", "customs-chengdu");
    }

    /** The fifteen days are over and nobody sued. */
    void close(String path) {
        var closed =
                steps.done(
                        officer,
                        path + "/close",
                        Map.of("note", "期满未起诉，已履行"),
                        "CLOSED",
                        "裁决生效并已履行，结案",
                        "The ruling is final and performed: closed");
        Shows.that(
                closed.each("/clocks")
                        .noneMatch(it -> it.at("/state").asString().equals("RUNNING")),
                "no running clock",
                closed.body().at("/clocks"));
        Shows.text(holder.get(path).expect(200), "/state", "CLOSED");
        Shows.text(respondent.get(path).expect(200), "/state", "CLOSED");
    }
}
