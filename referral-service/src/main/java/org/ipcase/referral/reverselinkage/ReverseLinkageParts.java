package org.ipcase.referral.reverselinkage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.referral.office.OfficeView;
import org.ipcase.referral.reverselinkage.domain.Matter;
import org.ipcase.referral.reverselinkage.domain.Opinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Answered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Ended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.Review;
import org.jspecify.annotations.Nullable;

/** Parts of a reverse linkage as its readers see them. */
final class ReverseLinkageParts {
    private ReverseLinkageParts() {}

    record NonProsecutionView(
            String documentNumber, LocalDate decidedOn, String kind, String reasons) {
        static NonProsecutionView of(Matter.NonProsecution it) {
            return new NonProsecutionView(
                    it.documentNumber(), it.decidedOn(), it.kind().name(), it.reasons());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SuspensionView(
            String ground, String documentNumber, LocalDate from, @Nullable LocalDate until) {
        static SuspensionView of(Review.Suspension it) {
            return new SuspensionView(
                    it.ground().name(), it.documentNumber(), it.from(), it.until().orElse(null));
        }
    }

    record ReportedUpView(OfficeView from, OfficeView agency, String reasons, Instant at) {
        static ReportedUpView of(Review.ReportedUp it) {
            return new ReportedUpView(
                    OfficeView.of(it.from()),
                    OfficeView.of(it.agency().office()),
                    it.reasons(),
                    it.at());
        }
    }

    /**
     * @param replyBy last legal day of the reply
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpinionView(
            String documentNumber,
            String facts,
            String evidence,
            String opinion,
            @Nullable String seizedProperty,
            boolean urgent,
            Instant issuedAt,
            LocalDate replyBy) {
        static OpinionView of(Opinion it) {
            var content = it.content();
            return new OpinionView(
                    content.documentNumber(),
                    content.facts(),
                    content.evidence(),
                    content.opinion(),
                    content.seizedProperty().orElse(null),
                    content.urgent(),
                    content.issuedAt(),
                    it.reply().lastDay());
        }
    }

    record EndedView(String documentNumber, String reasons, Instant at) {
        static Optional<EndedView> in(Opened linkage) {
            return linkage instanceof Ended(_, _, var ending)
                    ? Optional.of(
                            new EndedView(ending.documentNumber(), ending.reasons(), ending.at()))
                    : Optional.empty();
        }
    }

    record SignedView(String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerView(
            String outcome,
            String text,
            @Nullable String documentNumber,
            String by,
            Instant at,
            boolean late) {
        static Optional<AnswerView> in(Opened linkage) {
            return linkage instanceof Answered(_, _, _, var it)
                    ? Optional.of(
                            new AnswerView(
                                    it.result().name(),
                                    it.text(),
                                    it.documentNumber().orElse(null),
                                    it.by(),
                                    it.at(),
                                    it.late()))
                    : Optional.empty();
        }
    }

    record SuperiorToldView(OfficeView superior, Instant at) {
        static SuperiorToldView of(Opinion.SuperiorTold it) {
            return new SuperiorToldView(OfficeView.of(it.superior()), it.at());
        }
    }

    record NoteView(String note, String by, Instant at) {
        static NoteView of(Opinion.Note it) {
            return new NoteView(it.text(), it.by(), it.at());
        }
    }
}
