package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseDossier.FinalReport;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened in a case (案件办理事件); {@code clocks} are all clocks as they then stood. */
public sealed interface CaseFileEvent
        permits StepEvent,
                CaseFileEvent.CaseOpened,
                CaseFileEvent.FilingApproved,
                CaseFileEvent.FilingRefused,
                CaseFileEvent.AmountsChanged,
                CaseFileEvent.ScreeningRepeated,
                CaseFileEvent.ReferralRequested,
                CaseFileEvent.ReferralProgressed,
                CaseFileEvent.InvestigationConcluded,
                CaseFileEvent.ReviewSubmitted,
                CaseFileEvent.ReviewWasPassed,
                CaseFileEvent.ReviewReturned,
                CaseFileEvent.NoticeWasServed,
                CaseFileEvent.HearingWaived,
                CaseFileEvent.CaseDecided,
                CaseFileEvent.DecisionServed,
                CaseFileEvent.CaseClosed {
    record CaseOpened(Opening opening, List<LegalClock> clocks) implements CaseFileEvent {
        public CaseOpened {
            clocks = List.copyOf(clocks);
        }
    }

    record FilingApproved(
            LocalDate filedOn, @Nullable String note, boolean harmful, List<LegalClock> clocks)
            implements CaseFileEvent {
        public FilingApproved {
            clocks = List.copyOf(clocks);
        }
    }

    record FilingRefused(
            NonFilingGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements CaseFileEvent {
        public FilingRefused {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * @param by account of the officer
     */
    record AmountsChanged(Assessment assessment, String reason, String by)
            implements CaseFileEvent {}

    /** The screen ran again on known amounts (REQ-01): at filing, or before the notice. */
    record ScreeningRepeated(Assessment assessment, Occasion occasion) implements CaseFileEvent {
        /** When the screen has to run besides changes of amounts. */
        public enum Occasion {
            /** 立案时 */
            FILING,
            /** 处罚告知前 */
            NOTICE
        }
    }

    /** A referral is called for (应当移送, REF-01, REF-02). */
    record ReferralRequested(Assessment assessment) implements CaseFileEvent {}

    /**
     * The referral service told how far the referral is.
     *
     * @param standstills of the case from now on
     */
    record ReferralProgressed(
            ReferralLink referral, List<Standstill> standstills, List<LegalClock> clocks)
            implements CaseFileEvent {
        public ReferralProgressed {
            standstills = List.copyOf(standstills);
            clocks = List.copyOf(clocks);
        }
    }

    record InvestigationConcluded(FinalReport report, String by) implements CaseFileEvent {}

    record ReviewSubmitted(Instant at, List<LegalClock> clocks) implements CaseFileEvent {
        public ReviewSubmitted {
            clocks = List.copyOf(clocks);
        }
    }

    record ReviewWasPassed(String opinion, Instant at, List<LegalClock> clocks)
            implements CaseFileEvent {
        public ReviewWasPassed {
            clocks = List.copyOf(clocks);
        }
    }

    record ReviewReturned(String opinion, Instant at, List<LegalClock> clocks)
            implements CaseFileEvent {
        public ReviewReturned {
            clocks = List.copyOf(clocks);
        }
    }

    record NoticeWasServed(PenaltyNotice notice, List<LegalClock> clocks) implements CaseFileEvent {
        public NoticeWasServed {
            clocks = List.copyOf(clocks);
        }
    }

    record HearingWaived(LocalDate on, String evidence) implements CaseFileEvent {}

    record CaseDecided(PenaltyDecision decision, List<LegalClock> clocks) implements CaseFileEvent {
        public CaseDecided {
            clocks = List.copyOf(clocks);
        }
    }

    record DecisionServed(Aftermath.Served served, List<LegalClock> clocks)
            implements CaseFileEvent {
        public DecisionServed {
            clocks = List.copyOf(clocks);
        }
    }

    record CaseClosed(
            ClosingReason reason, @Nullable String note, LocalDate on, List<LegalClock> clocks)
            implements CaseFileEvent {
        public CaseClosed {
            clocks = List.copyOf(clocks);
        }
    }
}
