package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.Inquiry.Examination;
import org.ipcase.cases.casefile.domain.Inquiry.LateEntry;
import org.ipcase.cases.casefile.domain.Inquiry.Recusal;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened in an investigation beside its end (调查环节事件). */
public sealed interface InquiryEvent extends StepEvent {
    /**
     * @param rule of the clock that was prolonged
     */
    record PeriodExtended(
            String rule,
            int amount,
            String reason,
            @Nullable String collective,
            List<LegalClock> clocks)
            implements InquiryEvent {
        public PeriodExtended {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "rule", rule, "amount", amount, "reason", reason, "collective", collective);
        }
    }

    record InvestigationSuspended(
            SuspensionGround ground,
            String explanation,
            Standstill standstill,
            List<LegalClock> clocks)
            implements InquiryEvent {
        public InvestigationSuspended {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("ground", ground, "explanation", explanation);
        }
    }

    record InvestigationResumed(String note, LocalDate on, List<LegalClock> clocks)
            implements InquiryEvent {
        public InvestigationResumed {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("note", note, "on", on);
        }
    }

    record InvestigationTerminated(
            TerminationGround ground, String explanation, LocalDate on, List<LegalClock> clocks)
            implements InquiryEvent {
        public InvestigationTerminated {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("ground", ground, "explanation", explanation, "on", on);
        }
    }

    record OfficersNamed(List<CaseOfficer> officers) implements InquiryEvent {
        public OfficersNamed {
            officers = List.copyOf(officers);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "officers",
                    officers.stream().map(CaseOfficer::name).collect(Collectors.joining("、")));
        }
    }

    record RecusalApplied(Recusal recusal) implements InquiryEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "person",
                    recusal.person(),
                    "relation",
                    recusal.relation(),
                    "reason",
                    recusal.reason());
        }
    }

    /**
     * @param officers who handles the case from now on
     */
    record RecusalDecided(int number, boolean granted, String reason, List<CaseOfficer> officers)
            implements InquiryEvent {
        public RecusalDecided {
            officers = List.copyOf(officers);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("number", number, "granted", granted, "reason", reason);
        }
    }

    /**
     * @param measureClocks clocks of the measures whose goods are examined, by the measure's number
     */
    record ExaminationBegun(
            Examination examination,
            Standstill standstill,
            List<LegalClock> clocks,
            Map<Integer, List<LegalClock>> measureClocks)
            implements InquiryEvent {
        public ExaminationBegun {
            clocks = List.copyOf(clocks);
            measureClocks = Map.copyOf(measureClocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "kind", examination.kind(),
                    "by", examination.by(),
                    "document", examination.document(),
                    "begunOn", examination.begunOn());
        }
    }

    record ExaminationEnded(
            int number,
            LocalDate on,
            String result,
            @Nullable String signer,
            List<LegalClock> clocks,
            Map<Integer, List<LegalClock>> measureClocks)
            implements InquiryEvent {
        public ExaminationEnded {
            clocks = List.copyOf(clocks);
            measureClocks = Map.copyOf(measureClocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("number", number, "on", on, "result", result, "signer", signer);
        }
    }

    /** Told beside a step that was entered long after it happened (REQ-05). */
    record EnteredLate(LateEntry entry) implements InquiryEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("action", entry.action(), "happenedOn", entry.happenedOn());
        }
    }
}
