package org.ipcase.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.ipcase.cases.People;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-05")
class CaseListsTest {
    private static final RecordSummary LINE =
            new RecordSummary(
                    "id",
                    "SC-CA-2026-000001",
                    "INVESTIGATING",
                    "岷岭春",
                    3,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    null,
                    Map.of("enteredLate", "yes", "region", "510100"));

    @Test
    void theOfficeSeesWhatWasEnteredLate() {
        assertThat(CaseLists.seenBy(People.OFFICER, LINE)).isEqualTo(LINE);
        assertThat(CaseLists.asksForMore(People.OFFICER, asking())).isFalse();
    }

    @Test
    void theHolderNeitherSeesNorFindsIt() {
        assertThat(CaseLists.seenBy(People.HOLDER, LINE).fields())
                .isEqualTo(Map.of("region", "510100"));
        assertThat(CaseLists.asksForMore(People.HOLDER, asking())).isTrue();
    }

    private static ListQuery asking() {
        return new ListQuery(null, Map.of("enteredLate", "yes"), null, "-created", 20, null);
    }
}
