package org.ipcase.cases.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcase.cases.Schemas;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.ComplaintStories;
import org.ipcase.cases.complaint.domain.Story;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Test;

/** What is told of a complaint keeps its schema, and tells nothing more. */
class ComplaintContractTest {
    private static final RecordId ID = RecordId.derived("complaint");

    @Test
    void tellsEachFactInTheFormPromised() {
        assertThat(told(ComplaintStories.filedCase()))
                .containsExactly("complaint-filed", "complaint-accepted", "filing-submitted");
        assertThat(told(ComplaintStories.mediated()))
                .containsExactly("complaint-filed", "complaint-accepted", "mediation-requested");
        assertThat(told(ComplaintStories.rejected()))
                .containsExactly("complaint-filed", "complaint-rejected");
        assertThat(told(ComplaintStories.withdrawn()))
                .containsExactly("complaint-filed", "complaint-withdrawn");
        assertThat(told(ComplaintStories.declined()))
                .containsExactly("complaint-filed", "complaint-accepted", "case-not-filed");
        assertThat(told(ComplaintStories.settled()))
                .containsExactly(
                        "complaint-filed", "complaint-accepted", "consumer-mediation-ended");
        assertThat(told(ComplaintStories.terminated()))
                .containsExactly(
                        "complaint-filed",
                        "complaint-accepted",
                        "complaint-linked",
                        "consumer-mediation-ended");
        assertThat(told(ComplaintStories.disputed()))
                .containsExactly(
                        "complaint-filed", "jurisdiction-disputed", "complaint-handed-over");
        assertThat(told(ComplaintStories.supplemented()))
                .containsExactly("complaint-filed", "complaint-supplemented", "complaint-linked");
    }

    private static List<String> told(Story story) {
        return story.happened().stream()
                .flatMap(event -> facts(event, story.state()).stream())
                .peek(Schemas::holds)
                .map(Fact::type)
                .toList();
    }

    private static List<Fact> facts(ComplaintEvent event, Complaint after) {
        return ComplaintContracts.facts(ID, event, after);
    }
}
