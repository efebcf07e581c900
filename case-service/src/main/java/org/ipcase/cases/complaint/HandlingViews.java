package org.ipcase.cases.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.complaint.domain.Complaint.Called;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Settled;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.Terminated;
import org.ipcase.cases.complaint.domain.Custody.Handover;
import org.ipcase.cases.complaint.domain.Duties;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.complaint.domain.Origin;
import org.ipcase.cases.complaint.domain.Sight;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.jspecify.annotations.Nullable;

/** Parts of a complaint's view that only some have (办理情况). */
public final class HandlingViews {
    private HandlingViews() {}

    /** An office by id and name. */
    public record NamedOffice(String id, String name) {
        static NamedOffice of(Office office) {
            return new NamedOffice(office.id(), office.name());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CallView(
            Instant at,
            String place,
            String mediator,
            @Nullable String entrustedBody,
            LocalDate challengeUntil) {}

    public record AgreementView(String form, String content, LocalDate on) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TerminationView(String ground, String explanation, @Nullable LocalDate toldOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DutiesView(
            @Nullable LocalDate filingTold,
            @Nullable String outcome,
            @Nullable LocalDate resultTold,
            @Nullable ReportBackView reportedBack) {
        /** What the office tells its reception is not said to the submitter. */
        static DutiesView of(Duties duties, Sight sight) {
            var report = sight == Sight.SUBMITTER ? null : duties.reportedBack();
            return new DutiesView(
                    duties.filingTold(),
                    duties.outcome(),
                    duties.resultTold(),
                    report == null
                            ? null
                            : new ReportBackView(report.on(), report.result(), report.late()));
        }
    }

    public record ReportBackView(LocalDate on, String result, boolean late) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OriginView(
            String kind,
            @Nullable RecordId record,
            String number,
            @Nullable String note,
            @Nullable LocalDate replyBy) {
        static @Nullable OriginView of(@Nullable Origin it) {
            return it == null
                    ? null
                    : new OriginView(
                            it.kind().name(), it.record(), it.number(), it.note(), it.replyBy());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkedView(String relation, RecordId id, String number, @Nullable String note) {
        static LinkedView of(Linked it) {
            return new LinkedView(it.relation().name(), it.id(), it.number(), it.note());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HandoverView(
            String way,
            NamedOffice from,
            NamedOffice to,
            Instant at,
            String reason,
            @Nullable String document,
            @Nullable LocalDate reportBackBy) {
        static HandoverView of(Handover it) {
            return new HandoverView(
                    it.way().name(),
                    NamedOffice.of(it.from()),
                    NamedOffice.of(it.to()),
                    it.at(),
                    it.reason(),
                    it.document(),
                    it.reportBackBy());
        }
    }

    public record OfferView(
            NamedOffice to, boolean ownSystem, String reason, List<String> materials, Instant at) {}

    /**
     * @param supports which office each side holds for competent, by agency
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisputeView(
            NamedOffice other,
            String reason,
            Instant since,
            SuperiorView superior,
            Map<String, String> supports,
            @Nullable Instant reportedAt) {}

    /**
     * @param agency absent when it is not on the platform
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuperiorView(@Nullable String agency, Bilingual name) {}

    static @Nullable CallView call(Submitted complaint) {
        return complaint instanceof Called(_, _, var it)
                ? new CallView(
                        it.at(), it.place(), it.mediator(), it.entrustedBody(), it.challengeUntil())
                : null;
    }

    static @Nullable AgreementView agreement(Submitted complaint) {
        return complaint instanceof Settled(_, var it)
                ? new AgreementView(it.form().name(), it.content(), it.on())
                : null;
    }

    static @Nullable TerminationView termination(Submitted complaint) {
        return complaint instanceof Terminated(_, var ground, var why, var toldOn)
                ? new TerminationView(ground.name(), why, toldOn)
                : null;
    }

    static @Nullable OfferView offer(Submitted complaint) {
        return complaint instanceof Offered(_, _, var it)
                ? new OfferView(
                        NamedOffice.of(it.to()),
                        it.ownSystem(),
                        it.reason(),
                        it.materials(),
                        it.at())
                : null;
    }

    static @Nullable DisputeView dispute(Submitted complaint) {
        return complaint instanceof Disputed(_, _, var it)
                ? new DisputeView(
                        NamedOffice.of(it.other()),
                        it.reason(),
                        it.since(),
                        new SuperiorView(it.superior().agency(), it.superior().name()),
                        it.supports(),
                        it.reportedAt())
                : null;
    }
}
