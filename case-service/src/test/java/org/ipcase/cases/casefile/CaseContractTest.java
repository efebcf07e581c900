package org.ipcase.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcase.cases.Schemas;
import org.ipcase.cases.casefile.domain.CaseStories;
import org.ipcase.cases.casefile.domain.CaseStory;
import org.ipcase.kernel.event.caseservice.CaseEvent.ReferralRequested;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Test;

/** What is told of a case keeps its schema, and tells nothing more. */
class CaseContractTest {
    private static final RecordId ID = RecordId.derived("case");

    @Test
    void tellsEachFactInTheFormPromised() {
        assertThat(types(CaseStories.closed()))
                .containsExactly(
                        "case-filed",
                        "amounts-changed",
                        "penalty-notice-served",
                        "penalty-decided",
                        "decision-standing",
                        "decision-published",
                        "case-closed");
        assertThat(types(CaseStories.refused())).containsExactly("case-filing-refused");
    }

    @Test
    void givesTheReferralAllItNeedsAndNoDocumentNumber() {
        var told = told(CaseStories.referred());
        assertThat(told)
                .extracting(Fact::type)
                .containsExactly("case-filed", "amounts-changed", "referral-requested");
        assertThat(told.getLast().data())
                .isInstanceOfSatisfying(
                        ReferralRequested.class,
                        it -> {
                            assertThat(it.crimes()).containsExactly("C214");
                            assertThat(it.officers()).hasSize(2);
                            assertThat(it.suspects()).hasSize(1);
                            assertThat(it.rightsHolder()).isNotNull();
                        });
    }

    private static List<String> types(CaseStory story) {
        return told(story).stream().map(Fact::type).toList();
    }

    private static List<Fact> told(CaseStory story) {
        return story.happened().stream()
                .flatMap(event -> CaseContracts.facts(ID, event, story.file()).stream())
                .peek(Schemas::holds)
                .toList();
    }
}
