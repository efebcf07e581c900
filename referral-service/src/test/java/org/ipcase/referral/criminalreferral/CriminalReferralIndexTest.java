package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.Lives;
import org.junit.jupiter.api.Test;

class CriminalReferralIndexTest {
    private static final CriminalReferralIndex INDEX =
            new CriminalReferralIndex(new CriminalReferralClocks(Clocks.standard()));
    private static final String HEAD_OF_AGENCY = "agency:mr-510100:head";

    /** Life, and who is expected to do what under which clock. */
    private static final String EXPECTED =
            """
            NOT_OPENED |
            DRAFT | agency:mr-510100:officer submit-report REF-04
            DRAFT overdue | agency:mr-510100:officer submit-report REF-04
            DRAFT consulted | agency:mr-510100:officer submit-report REF-04, agency:ps-510100:police answer-consultation REF-26
            DRAFT advised | agency:mr-510100:officer submit-report REF-04
            HEAD_APPROVAL | agency:mr-510100:head approve REF-05
            HEAD_APPROVAL demanded | agency:mr-510100:head approve REF-05
            APPROVED | agency:mr-510100:officer send REF-06
            REJECTED |
            REJECTED punished | agency:mr-510100:officer send-penalty-copies REF-08
            REJECTED copied |
            SENT | agency:ps-510100:police acknowledge REF-09
            SENT read | agency:ps-510100:police acknowledge REF-09
            PASSED_TO_OTHER_POLICE | agency:ps-510700:police acknowledge REF-09
            RECEIVED | agency:ps-510100:police file REF-13
            SUPPLEMENT_REQUESTED | agency:mr-510100:officer supplement REF-10-SUPPLEMENT, agency:ps-510100:police file REF-13
            SUPPLEMENTED | agency:ps-510100:police file REF-13
            NOT_POLICE_MATTER | agency:mr-510100:officer accept-back REF-15
            NOT_FILED | agency:mr-510100:officer request-reconsideration REF-16, agency:mr-510100:officer accept-back REF-15
            ACCEPTED_BACK |
            RECONSIDERATION | agency:ps-510100:police decide-reconsideration REF-17
            UPHELD | agency:mr-510100:officer request-supervision REF-18, agency:mr-510100:officer accept-back REF-15
            SUPERVISION_REQUESTED | agency:pp-510100:procurator demand-reasons REF-19-DEMAND
            SUPERVISION_REQUESTED silence | agency:pp-510100:procurator demand-reasons REF-19-DEMAND
            REASONS_REQUESTED | agency:ps-510100:police give-reasons REF-19
            REASONS_REQUESTED given | agency:pp-510100:procurator order-filing REF-20-REVIEW
            REASONS_ACCEPTED | agency:mr-510100:officer accept-back REF-15
            FILING_ORDERED | agency:ps-510100:police file REF-20
            FILING_ORDERED corrected | agency:ps-510100:police file REF-20
            FILING_ORDERED reported | agency:ps-510100:police file REF-20
            FILED | agency:mr-510100:officer hand-over-goods REF-14, agency:pp-510100:procurator urge REF-20c
            FILED by order | agency:mr-510100:officer hand-over-goods REF-14, agency:pp-510100:procurator urge REF-20c
            FILED on reconsideration | agency:mr-510100:officer hand-over-goods REF-14, agency:pp-510100:procurator urge REF-20c
            FILED goods sent | agency:ps-510100:police confirm-goods REF-14-SIGN, agency:pp-510100:procurator urge REF-20c
            FILED goods refused | agency:mr-510100:officer hand-over-goods REF-14, agency:pp-510100:procurator urge REF-20c
            FILED urged | agency:mr-510100:officer hand-over-goods REF-14, agency:pp-510100:procurator urge REF-20c
            GOODS_HANDED_OVER | agency:pp-510100:procurator urge REF-20c
            WITHDRAWN |
            WITHDRAWN returned | agency:mr-510100:officer accept-back REF-15
            WITHDRAWN returned with goods | agency:mr-510100:officer accept-back REF-15
            WITHDRAWN by court | agency:mr-510100:officer accept-back REF-15
            PROSECUTION |
            PROSECUTION goods sent | agency:ps-510100:police confirm-goods REF-14-SIGN
            PROSECUTION goods late |
            NON_PROSECUTION |
            REVERSE_LINKAGE |
            JUDGMENT |
            """;

    @Test
    void eachStateTellsWhoIsExpectedToDoWhat() {
        var tasks = new TreeMap<String, String>();
        Lives.byName()
                .forEach((life, events) ->
                        tasks.put(
                                life,
                                INDEX.apply(Lives.state(events)).tasks().stream()
                                        .map(task ->
                                                task.holder()
                                                        + " "
                                                        + task.action()
                                                        + " "
                                                        + task.rule())
                                        .collect(Collectors.joining(", "))));
        assertThat(tasks)
                .containsExactlyInAnyOrderEntriesOf(
                        EXPECTED.lines()
                                .map(line -> line.split("\\|"))
                                .collect(
                                        Collectors.toMap(
                                                cells -> cells[0].strip(),
                                                cells ->
                                                        cells.length > 1 ? cells[1].strip() : "")));
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
