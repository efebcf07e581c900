package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeDecision;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.WaiveHearing;
import org.ipcase.cases.casefile.domain.Inquiry.LateEntry;
import org.ipcase.cases.casefile.domain.InquiryEvent.EnteredLate;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;

/**
 * Notes what was entered long after it happened (迟录), so that a report can show it.
 *
 * <p>Source: REQ-05; the days that pass as usual are the clock rule {@code REQ-05} ([product]).
 */
record LateEntries(Clocks engine) {
    Decision<CaseFileEvent> noted(CaseFileCommand command, Decision<CaseFileEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<CaseFileEvent>(var events) when !events.isEmpty() -> {
                var all = new ArrayList<>(events);
                late(command).map(EnteredLate::new).ifPresent(all::add);
                yield Decision.accept(all);
            }
            case Decision.Accepted<CaseFileEvent> nothing -> nothing;
            case Decision.Refused<CaseFileEvent> refused -> refused;
        };
    }

    private Optional<LateEntry> late(CaseFileCommand command) {
        return switch (command) {
            case ServeNotice it -> late("serve-notice", it.servedOn(), it.at());
            case WaiveHearing it -> late("waive-hearing", it.waivedOn(), it.at());
            case ServeDecision it -> late("serve-decision", it.servedOn(), it.at());
            case CaseStep it -> {
                var day = it.happenedOn();
                yield day == null ? Optional.empty() : late(it.action().path(), day, it.at());
            }
            case CaseFileCommand.OpenCase _,
                    CaseFileCommand.ApproveFiling _,
                    CaseFileCommand.RefuseFiling _,
                    CaseFileCommand.ChangeAmounts _,
                    CaseFileCommand.ConcludeInvestigation _,
                    CaseFileCommand.SubmitReview _,
                    CaseFileCommand.PassReview _,
                    CaseFileCommand.ReturnReview _,
                    CaseFileCommand.Decide _,
                    CaseFileCommand.CloseCase _,
                    CaseFileCommand.RecordReferral _,
                    CaseFileCommand.RecordEarlierFiling _,
                    CaseFileCommand.EndPublication _ ->
                    Optional.empty();
        };
    }

    private Optional<LateEntry> late(String action, LocalDate day, Instant at) {
        return at.isBefore(engine.start("REQ-05", day).due())
                ? Optional.empty()
                : Optional.of(new LateEntry(action, day, LegalDay.of(at)));
    }
}
