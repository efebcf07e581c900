package org.ipcase.journeys;

import java.util.Map;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.PenaltyMatter;
import org.ipcase.journeys.typical.Staff;

/**
 * A trademark penalty from the complaint to the archive (普通程序全流程), with a hearing: the ordinary
 * course, and in it a hearing asked for and withdrawn.
 *
 * <p>Source: domain.md 1.3; the days that a hearing needs cannot be waited for here, so the party
 * withdraws its request.
 */
public final class PenaltyJourney {
    private final Narrator narrator;
    private final PenaltyCourse course;
    private final Person officer;
    private final Person reviewer;
    private final Person head;

    public PenaltyJourney(Platform platform, Narrator narrator) {
        this.narrator = narrator;
        this.course = new PenaltyCourse(platform, narrator, PenaltyMatter.TRADEMARK);
        this.officer = platform.as(Staff.CHENGDU.officer());
        this.reviewer = platform.as(Staff.CHENGDU.reviewer());
        this.head = platform.as(Staff.CHENGDU.head());
    }

    /**
     * @return id of the case
     */
    public String play() {
        narrator.chapter("商标侵权行政处罚全流程", "A trademark penalty from intake to archive");
        var path = course.file();
        course.secure(path);
        course.establish(path);
        course.review(path);
        Shows.that(course.tell(path), "a fine for which a hearing may be asked", path);
        hear(path);
        course.decide(path);
        course.execute(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void hear(String path) {
        var requested = officer.post(path + "/request-hearing", Map.of("by", "当事人")).expect(200);
        Shows.clock(requested, "CASE-19-PRESIDER", "RUNNING");
        narrator.step("当事人要求听证（CASE-19）", "The party asks for a hearing", requested);
        var investigated =
                head.post(path + "/name-presider", Map.of("presider", "周明"))
                        .expectRefusal(422, "case.presider-investigated");
        narrator.step("调查人员不得主持听证", "Who investigated does not preside", investigated);
        var named = head.post(path + "/name-presider", Map.of("presider", "赵法")).expect(200);
        Shows.clock(named, "CASE-19-PRESIDER", "MET");
        narrator.step("负责人确定听证主持人", "The head names who presides", named);
        var withdrawn =
                reviewer.post(
                                path + "/hold-hearing",
                                Map.of("outcome", "WITHDRAWN", "minutes", "当事人书面撤回听证申请"))
                        .expect(200);
        narrator.step("当事人撤回听证申请", "The party withdraws its request", withdrawn);
        var waived =
                officer.post(path + "/waive-hearing", Map.of("evidence", "当事人书面声明放弃陈述、申辩"))
                        .expect(200);
        narrator.step("当事人放弃陈述申辩", "The party waives statement and defence", waived);
    }
}
