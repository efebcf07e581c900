package org.ipcase.cases.typicalcase.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.CaseText;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;

/** What happened to a typical case (典型案例事件). */
public sealed interface TypicalEvent {
    /**
     * @param province the office that selects
     */
    record CaseRecommended(
            String number,
            RecordId caseId,
            String caseNumber,
            String office,
            String officeName,
            AgencyType officeType,
            String officeRegion,
            RightKind right,
            String province,
            CaseText text,
            LocalDate on)
            implements TypicalEvent {}

    record TextRevised(CaseText text, LocalDate on) implements TypicalEvent {}

    record CaseSelected(int year, String comment, LocalDate on) implements TypicalEvent {}

    record CaseNotSelected(String reasons, LocalDate on) implements TypicalEvent {}

    record CasePublished(LocalDate on) implements TypicalEvent {}

    record CaseWithdrawn(String reasons, LocalDate on) implements TypicalEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements TypicalEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
