package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ChangeAmounts;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.law.Statutes.Change;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Screening;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before a change of the law is in force one sees what it does to a case (REQ-26). */
@Tag("REQ-26")
class LawPreviewTest {
    private static final LawPreview PREVIEW =
            LawPreview.standard(Clocks.standard(), new KernelScreen(Screening.standard()));

    @Test
    void saysNothingWhereNothingChanges() {
        assertThat(
                        PREVIEW.changes(
                                CaseStory.reviewed().dossier(),
                                LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 6, 2)))
                .isEmpty();
    }

    @Test
    void comparesTheCriminalScreen() {
        // A loss of 350,000 yuan: under the line of 500,000 until 2025-04-25, then over 300,000.
        var story =
                CaseStory.investigating()
                        .given(
                                new ChangeAmounts(
                                        People.OFFICER,
                                        CaseStory.MONDAY,
                                        loss(350_000),
                                        List.of(Crime.C216),
                                        null,
                                        "评估报告"));
        var changes =
                PREVIEW.changes(
                        story.dossier(), LocalDate.of(2025, 4, 25), LocalDate.of(2025, 4, 26));
        assertThat(of(changes, "刑事筛查").then()).startsWith("MUST_REFER");
        assertThat(of(changes, "刑事筛查").now()).doesNotStartWith("MUST_REFER");
    }

    @Test
    void comparesTheRangeOfTheFine() {
        // Plant varieties are in the table from the amended law of 2022-03-01 on.
        var story =
                CaseStory.investigating(
                        RightKind.PLANT_VARIETY, OfficeFunction.PLANT_VARIETY_AGRICULTURE);
        var changes =
                PREVIEW.changes(
                        story.dossier(), LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 1));
        assertThat(of(changes, "罚款幅度"))
                .extracting(Change::now, Change::then)
                .containsExactly("—", "10000.00–250000.00");
    }

    private static Change of(List<Change> changes, String about) {
        return changes.stream()
                .filter(it -> it.about().zh().equals(about))
                .findFirst()
                .orElseThrow();
    }

    private static CaseAmounts loss(long yuan) {
        return new CaseAmounts(
                null,
                null,
                null,
                null,
                null,
                null,
                Money.yuan(yuan),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of());
    }
}
