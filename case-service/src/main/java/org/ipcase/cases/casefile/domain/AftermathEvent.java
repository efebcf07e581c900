package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.casefile.domain.Aftermath.Announcement;
import org.ipcase.cases.casefile.domain.Aftermath.Application;
import org.ipcase.cases.casefile.domain.Aftermath.Application.CourtOutcome;
import org.ipcase.cases.casefile.domain.Aftermath.Archive;
import org.ipcase.cases.casefile.domain.Aftermath.ClosingForm;
import org.ipcase.cases.casefile.domain.Aftermath.Deferral;
import org.ipcase.cases.casefile.domain.Aftermath.Demand;
import org.ipcase.cases.casefile.domain.Aftermath.Payment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened after a decision (决定之后的事件). */
public sealed interface AftermathEvent extends StepEvent {
    /**
     * @param standstill of the decision period, for a notice; null for a decision
     */
    record ServiceAnnounced(
            Announcement announcement, @Nullable Standstill standstill, List<LegalClock> clocks)
            implements AftermathEvent {
        public ServiceAnnounced {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "publishedOn", announcement.publishedOn(),
                    "where", announcement.where(),
                    "deemedOn", announcement.deemedOn());
        }
    }

    record PaymentRecorded(Payment payment, List<LegalClock> clocks) implements AftermathEvent {
        public PaymentRecorded {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "amount", payment.amount(), "on", payment.on(), "receipt", payment.receipt());
        }
    }

    record PaymentDeferred(Deferral deferral, List<LegalClock> clocks) implements AftermathEvent {
        public PaymentDeferred {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("until", deferral.until(), "reason", deferral.reason());
        }
    }

    record RemedyFiled(Remedy remedy, List<LegalClock> clocks) implements AftermathEvent {
        public RemedyFiled {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "kind", remedy.kind(),
                    "authority", remedy.authority(),
                    "filedOn", remedy.filedOn());
        }
    }

    record RemedyEnded(
            int number,
            Remedy.Outcome outcome,
            LocalDate on,
            String document,
            Remedy.@Nullable Changed changed,
            List<LegalClock> clocks)
            implements AftermathEvent {
        public RemedyEnded {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "number",
                    number,
                    "outcome",
                    outcome,
                    "on",
                    on,
                    "document",
                    document,
                    "fine",
                    changed == null ? null : changed.fine(),
                    "confiscation",
                    changed == null ? null : changed.confiscation());
        }
    }

    record PaymentDemanded(Demand demand, List<LegalClock> clocks) implements AftermathEvent {
        public PaymentDemanded {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("servedOn", demand.servedOn(), "document", demand.document());
        }
    }

    record EnforcementApplied(Application application, List<LegalClock> clocks)
            implements AftermathEvent {
        public EnforcementApplied {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("court", application.court(), "appliedOn", application.appliedOn());
        }
    }

    record EnforcementEnded(CourtOutcome outcome, LocalDate on, List<LegalClock> clocks)
            implements AftermathEvent {
        public EnforcementEnded {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("outcome", outcome, "on", on);
        }
    }

    record ClosingFormFilled(ClosingForm form, List<LegalClock> clocks) implements AftermathEvent {
        public ClosingFormFilled {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("reason", form.reason(), "summary", form.summary());
        }
    }

    record CaseArchived(Archive archive) implements AftermathEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("number", archive.number(), "place", archive.place());
        }
    }
}
