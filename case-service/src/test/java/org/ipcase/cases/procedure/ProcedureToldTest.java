package org.ipcase.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.cases.Schemas;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Test;

/** What is told of a special procedure keeps its schema. */
class ProcedureToldTest {
    private record RulingMade() {}

    @Test
    void tellsWhereTheRecordStandsAndNothingElse() {
        var facts =
                ProcedureTold.progressed(
                        "patent-ruling",
                        RecordId.derived("ruling"),
                        "SC-PR-2026-000001",
                        "mr-510100",
                        new RulingMade(),
                        ClockState.RUNNING);
        assertThat(facts).hasSize(1);
        Schemas.holds(facts.getFirst());
    }
}
