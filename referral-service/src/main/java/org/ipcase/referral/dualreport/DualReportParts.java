package org.ipcase.referral.dualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.referral.dualreport.domain.DualReport.Declined;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Filed;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.ReviewUpheld;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewed;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.dualreport.domain.DualReport.Upheld;
import org.ipcase.referral.dualreport.domain.Examination;
import org.ipcase.referral.dualreport.domain.Oversight;
import org.ipcase.referral.dualreport.domain.Report;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** Parts of a dual report as its readers see them. */
final class DualReportParts {
    private DualReportParts() {}

    record ReceiptView(OfficeView office, String number, Instant at) {
        static ReceiptView of(Report.Receipt it) {
            return new ReceiptView(OfficeView.of(it.office()), it.number(), it.at());
        }
    }

    record AcceptanceView(String number, String by, Instant at, boolean late) {
        static AcceptanceView of(Examination.Acceptance it) {
            return new AcceptanceView(it.receiptNumber(), it.by(), it.at(), it.late());
        }
    }

    record ComplexView(String documentNumber, Instant at) {
        static ComplexView of(Examination.Complex it) {
            return new ComplexView(it.documentNumber(), it.at());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(
            String kind,
            String documentNumber,
            @Nullable String reasons,
            Instant at,
            boolean late) {
        static Optional<DecisionView> in(Existing report) {
            return switch (report) {
                case Filed it -> Optional.of(of("FILED", it.decision()));
                case Declined it -> Optional.of(of("NOT_FILED", it.decision()));
                case Existing _ -> Optional.empty();
            };
        }

        private static DecisionView of(String kind, Examination.Decision it) {
            return new DecisionView(
                    kind, it.documentNumber(), it.reasons().orElse(null), it.at(), it.late());
        }
    }

    /** 复议、复核. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemedyView(
            String reasons,
            Instant at,
            @Nullable String documentNumber,
            @Nullable String answer,
            @Nullable Instant decidedAt) {
        static Optional<RemedyView> reconsideration(Existing report) {
            return switch (report) {
                case Reconsidering it -> Optional.of(asked(it.request()));
                case Upheld it -> Optional.of(ruled(it.ruling()));
                case Reviewing it -> Optional.of(ruled(it.reviewed().reconsideration()));
                case ReviewUpheld it -> Optional.of(ruled(it.reviewed().reconsideration()));
                case Existing _ -> Optional.empty();
            };
        }

        static Optional<RemedyView> review(Existing report) {
            return switch (report) {
                case Reviewing it -> Optional.of(of(it.reviewed()));
                case ReviewUpheld it -> Optional.of(of(it.reviewed()));
                case Existing _ -> Optional.empty();
            };
        }

        private static RemedyView of(Reviewed it) {
            return it.review().map(RemedyView::ruled).orElseGet(() -> asked(it.request()));
        }

        private static RemedyView asked(Examination.Request it) {
            return new RemedyView(it.reasons(), it.at(), null, null, null);
        }

        private static RemedyView ruled(Examination.Ruling it) {
            return new RemedyView(
                    it.request().reasons(),
                    it.request().at(),
                    it.documentNumber(),
                    it.reasons(),
                    it.at());
        }
    }

    record ProsecutorView(String name, Instant at, boolean late) {
        static ProsecutorView of(Oversight.Assignment it) {
            return new ProsecutorView(it.prosecutor(), it.at(), it.late());
        }
    }

    record AdviceView(String kind, String text, String by, Instant at) {
        static AdviceView of(Oversight.Advice it) {
            return new AdviceView(it.kind().name(), it.text(), it.by(), it.at());
        }
    }

    record SupervisionView(String stage, List<EntryView> entries) {
        static SupervisionView of(Oversight.Supervision it) {
            return new SupervisionView(
                    it.stage().name(), it.entries().stream().map(EntryView::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            String stage, String text, @Nullable String documentNumber, String by, Instant at) {
        static EntryView of(Oversight.Entry it) {
            return new EntryView(
                    it.stage().name(),
                    it.text(),
                    it.documentNumber().orElse(null),
                    it.by(),
                    it.at());
        }
    }
}
