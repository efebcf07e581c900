package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.Lives;
import org.junit.jupiter.api.Test;

class CriminalReferralIndexTest {
    private static final CriminalReferralIndex INDEX =
            new CriminalReferralIndex(new CriminalReferralClocks(Clocks.standard()));
    private static final String OFFICERS = "agency:mr-510100:officer";
    private static final String HEAD_OF_AGENCY = "agency:mr-510100:head";
    private static final String POLICE_KEY = "agency:ps-510100:police";

    @Test
    void eachStateTellsWhoIsExpectedToDoWhat() {
        var tasks =
                Lives.states().stream()
                        .map(INDEX)
                        .filter(index -> !index.number().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        index -> index.state(),
                                        index ->
                                                index.tasks().stream()
                                                        .map(task ->
                                                                task.holder()
                                                                        + " "
                                                                        + task.action()
                                                                        + " "
                                                                        + task.rule())
                                                        .toList()));
        assertThat(tasks)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("DRAFT", List.of(OFFICERS + " submit-report REF-04")),
                                Map.entry(
                                        "HEAD_APPROVAL",
                                        List.of(HEAD_OF_AGENCY + " approve REF-05")),
                                Map.entry("APPROVED", List.of(OFFICERS + " send REF-06")),
                                Map.entry("REJECTED", List.of()),
                                Map.entry("SENT", List.of(POLICE_KEY + " acknowledge REF-09")),
                                Map.entry(
                                        "PASSED_TO_OTHER_POLICE",
                                        List.of("agency:ps-510700:police acknowledge REF-09")),
                                Map.entry("RECEIVED", List.of(POLICE_KEY + " file REF-13")),
                                Map.entry(
                                        "SUPPLEMENT_REQUESTED",
                                        List.of(
                                                OFFICERS + " supplement REF-10-SUPPLEMENT",
                                                POLICE_KEY + " file REF-13")),
                                Map.entry("SUPPLEMENTED", List.of(POLICE_KEY + " file REF-13")),
                                Map.entry("NOT_POLICE_MATTER", List.of()),
                                Map.entry("FILED", List.of()),
                                Map.entry("NOT_FILED", List.of())));
    }

    @Test
    void aTaskIsDueWhenItsClockIs() {
        var index = INDEX.apply(Lives.state(List.of(OPENED, SUBMITTED)));
        assertThat(index.tasks())
                .containsExactly(
                        new Task(
                                HEAD_OF_AGENCY,
                                "approve",
                                "REF-05",
                                shanghai("2026-06-11T00:00"),
                                shanghai("2026-06-12T00:00")));
    }

    @Test
    void aReferralIsFoundByItsCaseAndNamedByItsSuspects() {
        var index = INDEX.apply(Lives.state(List.of(OPENED)));
        assertThat(index.number()).isEqualTo("SC-RF-2026-000001");
        assertThat(index.title()).isEqualTo("成都某酒业有限公司 涉嫌销售假冒注册商标的商品罪");
        assertThat(index.fields())
                .containsEntry("caseId", CASE_FILE.theCase().id().value())
                .containsEntry("agency", "mr-510100")
                .containsEntry("screening", "MUST_REFER")
                .containsEntry("crimes", "C214")
                .doesNotContainKey("police");
    }
}
