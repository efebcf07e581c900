package org.ipcase.journeys.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Staff;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * A layout design of an integrated circuit (集成电路布图设计): the committee of CNIPA alone handles it, so
 * the local office may neither accept, file nor rule; it says where to go, and the holder is told.
 *
 * <p>Source: 集成电路布图设计行政执法办法(2001); domain.md 2.6 (NATIONAL_ONLY).
 */
final class LayoutCourse {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Narrator narrator;
    private final Person holder;
    private final Person officer;

    LayoutCourse(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.holder = platform.as("holder");
        this.officer = platform.as(Staff.CHENGDU.officer());
    }

    String play() {
        narrator.chapter("布图设计：仅由国家知识产权局处理", "A layout design: CNIPA alone");
        noRuling();
        var theCase = TypicalCase.CHIP;
        var filed = holder.post("/api/complaints", theCase.complaint(List.of())).expect(201);
        var path = "/api/complaints/" + filed.id();
        narrator.step("权利人向地方机关投诉", "The holder complains to the local office", filed);
        var refused =
                officer.post(path + "/accept", Map.of("note", "材料齐全"))
                        .expectRefusal(422, "complaint.national-only");
        Shows.because(refused, "PAT-13", "集成电路布图设计行政执法办法");
        narrator.step("地方机关无权受理，并说明依据", "The local office has no power, and says why", refused);
        var rejected =
                officer.post(
                                path + "/reject",
                                Map.of(
                                        "ground", "OUT_OF_POWER",
                                        "explanation", "布图设计侵权纠纷由国家知识产权局集成电路布图设计行政执法委员会处理"))
                        .expect(200)
                        .expectState("REJECTED");
        Shows.clock(rejected, "CR-05", "MET");
        narrator.step("不予受理并告知向国家知识产权局请求处理", "Not accepted; told where to go", rejected);
        Shows.that(
                holder.get(path).expect(200).text("/rejection/explanation").contains("国家知识产权局"),
                "where to go, for the holder",
                rejected.body().at("/rejection"));
        Eventually.see(
                () -> holder.get("/api/notifications?complaint=" + filed.id() + "&limit=50"),
                it ->
                        it.each("/items")
                                .anyMatch(one ->
                                        one.at("/fields/kind").asString("").equals("NOT_ACCEPTED")),
                "the notice of non-acceptance");
        return path;
    }

    private void noRuling() {
        var refused =
                holder.post(
                                "/api/patent-rulings",
                                Map.ofEntries(
                                        Map.entry("petitioner", Party.MINLING),
                                        Map.entry("standing", "PATENTEE"),
                                        Map.entry("respondents", List.of(Party.JINQI)),
                                        Map.entry("right", TypicalCase.CHIP.right()),
                                        Map.entry("region", "510100"),
                                        Map.entry(
                                                "actDate",
                                                LocalDate.now(ZONE).minusDays(21).toString()),
                                        Map.entry("claims", "责令停止复制布图设计"),
                                        Map.entry("facts", "芯片版图与登记布图设计实质相同"),
                                        Map.entry("suitPending", false),
                                        Map.entry("otherAgreedRoute", false)))
                        .expectRefusal(422, "patent-ruling.national-only");
        narrator.step("布图设计不适用专利行政裁决", "No ruling on a layout design", refused);
    }
}
