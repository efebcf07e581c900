package org.ipcase.cases.typicalcase.domain;

import java.util.List;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Nothing;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.CaseText;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseNotSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CasePublished;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseRecommended;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseWithdrawn;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.ClocksMoved;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.TextRevised;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class TypicalEvolution {
    private TypicalStage stage;
    private final CaseRecommended recommended;
    private CaseText text;
    private @Nullable CaseSelected selection;
    private @Nullable CaseNotSelected declined;
    private @Nullable CasePublished publication;
    private @Nullable CaseWithdrawn withdrawal;
    private List<LegalClock> clocks;

    private TypicalEvolution(Recommendation was) {
        stage = was.stage();
        recommended = was.recommended();
        text = was.text();
        selection = was.selection();
        declined = was.declined();
        publication = was.publication();
        withdrawal = was.withdrawal();
        clocks = was.clocks();
    }

    static TypicalCase evolve(TypicalCase state, TypicalEvent event) {
        return switch (state) {
            case Nothing _ ->
                    event instanceof CaseRecommended it
                            ? new Recommendation(
                                    TypicalStage.RECOMMENDED,
                                    it,
                                    it.text(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    List.of())
                            : state;
            case Recommendation it -> new TypicalEvolution(it).after(event);
        };
    }

    private Recommendation after(TypicalEvent event) {
        switch (event) {
            case CaseRecommended _ -> {}
            case TextRevised it -> text = it.text();
            case CaseSelected it -> {
                selection = it;
                stage = TypicalStage.SELECTED;
            }
            case CaseNotSelected it -> {
                declined = it;
                stage = TypicalStage.NOT_SELECTED;
            }
            case CasePublished it -> {
                publication = it;
                stage = TypicalStage.PUBLISHED;
            }
            case CaseWithdrawn it -> {
                withdrawal = it;
                stage = TypicalStage.WITHDRAWN;
            }
            case ClocksMoved it -> clocks = it.clocks();
        }
        return new Recommendation(
                stage, recommended, text, selection, declined, publication, withdrawal, clocks);
    }
}
