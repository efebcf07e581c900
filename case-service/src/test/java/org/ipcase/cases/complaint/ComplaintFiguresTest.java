package org.ipcase.cases.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.complaint.domain.ComplaintStories;
import org.ipcase.cases.complaint.domain.Story;
import org.ipcase.kernel.figure.Figure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a complaint counts for; who owns it later changes nothing. */
@Tag("REQ-25")
class ComplaintFiguresTest {
    @Test
    void aComplaintCountsWhenItIsReceivedAcceptedOrRejected() {
        assertThat(counted(ComplaintStories.filedCase()))
                .containsExactly("complaints-received", "complaints-accepted", "complaint-days");
        assertThat(counted(ComplaintStories.rejected()))
                .containsExactly("complaints-received", "complaints-rejected");
        assertThat(counted(ComplaintStories.withdrawn())).containsExactly("complaints-received");
        assertThat(counted(ComplaintStories.disputed())).containsExactly("complaints-received");
    }

    private static List<String> counted(Story story) {
        return story.happened().stream()
                .flatMap(event -> ComplaintFigures.of(event, story.state(), Instant.EPOCH).stream())
                .map(Figure::metric)
                .toList();
    }
}
