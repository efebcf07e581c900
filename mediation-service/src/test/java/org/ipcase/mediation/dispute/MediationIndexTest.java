package org.ipcase.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.Instant;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.mediation.dispute.domain.Given;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.junit.jupiter.api.Test;

class MediationIndexTest {
    private static final String DIRECTOR_KEY = AccessKey.agency(COMMITTEE, Role.COMMITTEE_DIRECTOR);

    private static Index of(Given given) {
        return MediationIndex.of(given.state());
    }

    @Test
    void anApplicationWaitsForTheDirectorUntilTheEndOfTheThirdWorkingDay() {
        assertThat(of(Given.after(apply())).tasks())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.holder()).isEqualTo(DIRECTOR_KEY);
                    assertThat(task.action()).isEqualTo("accept");
                    assertThat(task.rule()).isEqualTo("MED-04");
                    // Midnight in Shanghai after Thursday 2026-06-04.
                    assertThat(task.due()).isEqualTo(Instant.parse("2026-06-04T16:00:00Z"));
                });
    }

    @Test
    void bothPartiesAndTheDirectorHaveMediatorsToChoose() {
        assertThat(of(Given.after(untilAccepted())).tasks())
                .extracting(Task::holder, Task::action)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(DIRECTOR_KEY, "assign-mediators"),
                        org.assertj.core.groups.Tuple.tuple(
                                AccessKey.agency(APPLICANT_COMPANY), "choose-mediators"),
                        org.assertj.core.groups.Tuple.tuple(
                                AccessKey.agency(RESPONDENT_COMPANY), "choose-mediators"));
        assertThat(of(Given.after(untilAccepted()).and(choose(HOLDER, "m1"))).tasks())
                .noneMatch(task -> task.holder().equals(AccessKey.agency(APPLICANT_COMPANY)));
    }

    @Test
    void aSessionIsTheMediatorsTaskAtItsTime() {
        assertThat(of(Given.after(untilAssigned()).and(schedule())).tasks())
                .containsExactly(
                        new Task(AccessKey.person("sub-m1"), "record-session", "", FRIDAY, FRIDAY));
        assertThat(of(Given.after(untilInProgress())).tasks())
                .extracting(Task::action)
                .containsExactly("reach-agreement");
    }

    @Test
    void whoeverHasNotSignedHasTheTask() {
        var drafted = Given.after(untilDrafted());

        assertThat(of(drafted).tasks()).hasSize(4);
        assertThat(of(drafted.and(sign(DIRECTOR, Signatory.COMMITTEE))).tasks())
                .extracting(Task::holder)
                .containsExactlyInAnyOrder(
                        AccessKey.agency(APPLICANT_COMPANY),
                        AccessKey.agency(RESPONDENT_COMPANY),
                        AccessKey.person("sub-m1"));
    }

    @Test
    void whatIsOverOrStandsStillWaitsForNobody() {
        assertThat(of(Given.after(untilInProgress()).and(fail())).tasks()).isEmpty();
        assertThat(of(Given.after(untilInProgress()).and(suspend("2026-06-08"))).tasks()).isEmpty();
    }

    @Test
    void aListIsFilteredByCommitteeRegionAndRight() {
        var index = of(Given.after(apply()));

        assertThat(index.fields())
                .containsEntry("committee", COMMITTEE)
                .containsEntry("region", "510107")
                .containsEntry("right", "SOFTWARE");
        assertThat(index.state()).isEqualTo("APPLIED");
        assertThat(index.title()).isEqualTo("成都锦栖软件有限公司 / 重庆澜江网络科技有限公司 · 锦栖排版软件");
    }
}
