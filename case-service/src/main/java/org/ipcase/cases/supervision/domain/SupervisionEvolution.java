package org.ipcase.cases.supervision.domain;

import static org.ipcase.cases.supervision.domain.SupervisionStage.CRITICISED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.DECLINED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.LISTED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.PROPOSED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.RELEASED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.REMINDED;
import static org.ipcase.cases.supervision.domain.SupervisionStage.TAKEN_OVER;
import static org.ipcase.cases.supervision.domain.SupervisionStage.WATCHED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.Supervision.Nothing;
import org.ipcase.cases.supervision.domain.SupervisionEvent.BreachNoted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseHandedDown;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseListed;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseReleased;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseTakenOver;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ClockWatched;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ClocksMoved;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeCriticised;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeReminded;
import org.ipcase.cases.supervision.domain.SupervisionEvent.PlanSubmitted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProgressReported;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProposalDeclined;
import org.ipcase.cases.supervision.domain.SupervisionEvent.SupervisionProposed;

/** What each event makes of a supervision (状态演变): it records, and neither refuses nor computes. */
final class SupervisionEvolution {
    private SupervisionEvolution() {}

    static Supervision evolve(Supervision state, SupervisionEvent event) {
        return switch (state) {
            case Nothing _ ->
                    switch (event) {
                        case SupervisionProposed it -> opened(it, PROPOSED, List.of());
                        case ClockWatched it -> opened(watched(it), WATCHED, List.of(it.rule()));
                        case BreachNoted _,
                                CaseListed _,
                                ProposalDeclined _,
                                PlanSubmitted _,
                                ProgressReported _,
                                OfficeReminded _,
                                OfficeCriticised _,
                                CaseTakenOver _,
                                CaseHandedDown _,
                                CaseReleased _,
                                ClocksMoved _ ->
                                state;
                    };
            case Listing it -> next(it, event);
        };
    }

    /** What is known of a case that is only watched; nobody has proposed it. */
    private static SupervisionProposed watched(ClockWatched it) {
        return new SupervisionProposed(
                it.number(),
                it.caseId(),
                it.caseNumber(),
                it.caseAgency(),
                it.region(),
                it.supervisor(),
                List.of(),
                null,
                "",
                it.supervisor(),
                LocalDate.EPOCH);
    }

    private static Listing opened(
            SupervisionProposed it, SupervisionStage stage, List<String> breached) {
        return new Listing(
                it.number(),
                stage,
                it,
                it.caseAgency(),
                breached,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Listing next(Listing before, SupervisionEvent event) {
        var draft = new SupervisionDraft(before);
        switch (event) {
            case ClockWatched _ -> {}
            case BreachNoted it ->
                    draft.breached =
                            Stream.concat(before.breached().stream(), Stream.of(it.rule()))
                                    .toList();
            case SupervisionProposed it -> {
                draft.proposal = it;
                draft.stage = PROPOSED;
            }
            case CaseListed it -> {
                draft.listing = it;
                draft.stage = LISTED;
            }
            case ProposalDeclined it -> {
                draft.declined = it;
                draft.stage = DECLINED;
            }
            case PlanSubmitted it -> {
                draft.plan = it;
                draft.stage = LISTED;
            }
            case ProgressReported it -> {
                draft.reports = Stream.concat(before.reports().stream(), Stream.of(it)).toList();
                draft.stage = LISTED;
            }
            case OfficeReminded it -> {
                draft.reminder = it;
                draft.stage = REMINDED;
            }
            case OfficeCriticised it -> {
                draft.criticism = it;
                draft.stage = CRITICISED;
            }
            case CaseTakenOver it -> {
                draft.takeOver = it;
                draft.caseOffice = before.proposal().supervisor();
                draft.stage = TAKEN_OVER;
            }
            case CaseHandedDown it -> {
                draft.handDown = it;
                draft.caseOffice = it.toAgency();
                draft.plan = null;
                draft.stage = LISTED;
            }
            case CaseReleased it -> {
                draft.release = it;
                draft.stage = RELEASED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
