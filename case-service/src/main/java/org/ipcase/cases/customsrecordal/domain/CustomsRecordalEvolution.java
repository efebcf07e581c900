package org.ipcase.cases.customsrecordal.domain;

import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.APPLIED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.CANCELLED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.LAPSED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.NOT_RECORDED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.PAPERS_AWAITED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.RECORDED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalStage.REVOKED;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Nothing;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.ClocksMoved;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersAsked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersSupplied;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalApplied;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalCancelled;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalChanged;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalLapsed;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalRefused;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalRenewed;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalRevoked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RightRecorded;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class CustomsRecordalEvolution {
    private CustomsRecordalEvolution() {}

    static CustomsRecordal evolve(CustomsRecordal state, CustomsRecordalEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof RecordalApplied it ? opened(it) : state;
            case Recordal it -> next(it, event);
        };
    }

    private static Recordal opened(RecordalApplied it) {
        return new Recordal(it.number(), APPLIED, it, null, null, List.of(), null, List.of());
    }

    private static Recordal next(Recordal before, CustomsRecordalEvent event) {
        var draft = new CustomsRecordalDraft(before);
        switch (event) {
            case RecordalApplied it -> draft.application = it;
            case PapersAsked it -> {
                draft.papers = it;
                draft.stage = PAPERS_AWAITED;
            }
            case PapersSupplied _ -> draft.stage = APPLIED;
            case RightRecorded it -> {
                draft.recorded = it;
                draft.stage = RECORDED;
            }
            case RecordalRefused it -> {
                draft.end = it.reasons();
                draft.stage = NOT_RECORDED;
            }
            case RecordalRenewed _ -> draft.stage = RECORDED;
            case RecordalLapsed _ -> draft.stage = LAPSED;
            case RecordalChanged it ->
                    draft.changes =
                            Stream.concat(before.changes().stream(), Stream.of(it)).toList();
            case RecordalCancelled it -> {
                draft.end = it.reason();
                draft.stage = CANCELLED;
            }
            case RecordalRevoked it -> {
                draft.end = it.harm();
                draft.stage = REVOKED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
