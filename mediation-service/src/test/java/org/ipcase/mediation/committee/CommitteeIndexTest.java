package org.ipcase.mediation.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.CommitteeFile;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice.Change;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeState.Active;
import org.ipcase.platform.record.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose desk a change of the register lies on: the bureau's, then the court's (MED-O4). */
@Tag("MED-O4")
class CommitteeIndexTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-05");

    private static List<Index.Task> tasks(
            String clock, @Nullable LocalDate sentOn, @Nullable LocalDate receivedOn) {
        var notice =
                new CourtNotice(
                        "N1",
                        Change.MEDIATOR_ENGAGED,
                        DAY,
                        "ct-510100",
                        "ju-510100",
                        sentOn,
                        "md-510100-09",
                        receivedOn);
        var file =
                new CommitteeFile(
                        new Committee(
                                "mc-510100",
                                "调委会",
                                "committee",
                                "510100",
                                CommitteeKind.INDUSTRY_PROFESSIONAL,
                                DAY,
                                List.of(
                                        new Member("甲", Post.DIRECTOR, false),
                                        new Member("乙", Post.MEMBER, true),
                                        new Member("丙", Post.MEMBER, false))),
                        "SC-MC-2026-000001",
                        new Profile("mc-510100", null, null),
                        List.of(notice),
                        null,
                        List.of(Clocks.standard().start(clock, DAY)));
        return CommitteeIndex.of(new Active(file)).tasks();
    }

    @Test
    void theBureauTellsTheCourtAndTheCourtTakesNote() {
        assertThat(tasks("MED-O4", null, null))
                .extracting(Index.Task::holder, Index.Task::action, Index.Task::rule)
                .containsExactly(tuple("agency:ju-510100", "notify-court", "MED-O4"));
        assertThat(tasks("MED-O4-READING", DAY, null))
                .extracting(Index.Task::holder, Index.Task::action, Index.Task::rule)
                .containsExactly(tuple("agency:ct-510100", "receive-notice", "MED-O4-READING"));
        assertThat(tasks("MED-O4-READING", DAY, DAY)).isEmpty();
    }
}
