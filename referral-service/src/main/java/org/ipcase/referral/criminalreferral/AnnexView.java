package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.referral.criminalreferral.CourseView.LetterView;
import org.ipcase.referral.criminalreferral.domain.Annex;
import org.ipcase.referral.criminalreferral.domain.Consultation;
import org.ipcase.referral.criminalreferral.domain.Letter;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/**
 * What accompanies a referral.
 *
 * @param opinions of the procuratorate that the case be referred (REF-23)
 * @param leads about officials: number, receiver and basis only (REF-24)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnexView(
        List<Annex.Overdue> overdue,
        @Nullable PenaltyView penalty,
        List<ConsultationView> consultations,
        List<LetterView> opinions,
        List<LeadView> leads) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PenaltyView(
            @Nullable String documentNumber,
            LocalDate decidedOn,
            @Nullable Instant copiesSentAt,
            @Nullable LocalDate holderToldOn,
            @Nullable Boolean late) {
        static PenaltyView of(Annex.Penalty it) {
            var sent = it.copiesSent();
            return new PenaltyView(
                    it.documentNumber().orElse(null),
                    it.decidedOn(),
                    sent.map(Annex.Penalty.Copies::at).orElse(null),
                    sent.map(Annex.Penalty.Copies::holderToldOn).orElse(null),
                    sent.map(Annex.Penalty.Copies::late).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsultationView(
            String id,
            Consultation.Kind kind,
            OfficeView asked,
            String documentNumber,
            String question,
            String by,
            Instant at,
            @Nullable String reply,
            @Nullable Boolean joins,
            @Nullable Instant repliedAt,
            @Nullable Boolean late) {
        static ConsultationView of(Consultation it) {
            var reply = it.reply();
            return new ConsultationView(
                    it.id(),
                    it.kind(),
                    OfficeView.of(it.asked()),
                    it.letter(),
                    it.question(),
                    it.by(),
                    it.at(),
                    reply.map(Consultation.Reply::text).orElse(null),
                    reply.flatMap(Consultation.Reply::joins).orElse(null),
                    reply.map(Consultation.Reply::at).orElse(null),
                    reply.map(Consultation.Reply::late).orElse(null));
        }
    }

    record LeadView(String documentNumber, String by, Instant at, String basis) {}

    static AnnexView of(Annex annex) {
        return new AnnexView(
                annex.overdue(),
                annex.penalty().map(PenaltyView::of).orElse(null),
                annex.consultations().stream().map(ConsultationView::of).toList(),
                annex.letters().stream()
                        .filter(it -> it.kind() == Letter.Kind.OPINION_TO_REFER)
                        .map(LetterView::of)
                        .toList(),
                annex.letters().stream()
                        .filter(it -> it.kind() == Letter.Kind.DUTY_CRIME_LEAD)
                        .map(it -> new LeadView(it.number(), it.by(), it.at(), it.basis()))
                        .toList());
    }
}
