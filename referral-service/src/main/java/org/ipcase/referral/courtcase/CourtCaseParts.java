package org.ipcase.referral.courtcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.referral.courtcase.domain.Docket.Link;
import org.ipcase.referral.courtcase.domain.Judgment;
import org.ipcase.referral.courtcase.domain.Matter.FilePaper;
import org.ipcase.referral.courtcase.domain.Matter.Prosecution;
import org.ipcase.referral.courtcase.domain.Return;
import org.ipcase.referral.courtcase.domain.Sentence;
import org.ipcase.referral.courtcase.domain.TakenFact;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** Parts of the view of a case before the court. */
final class CourtCaseParts {
    private CourtCaseParts() {}

    record ReferralLinkView(RecordId id, String number) {}

    record ProsecutionView(
            ReferralLinkView referral,
            RecordId caseId,
            String caseNumber,
            OfficeView agency,
            OfficeView procuratorate,
            String crime,
            Bilingual crimeName,
            String indictment) {
        static ProsecutionView of(Prosecution it) {
            return new ProsecutionView(
                    new ReferralLinkView(it.referralId(), it.referralNumber()),
                    it.caseId(),
                    it.caseNumber(),
                    OfficeView.of(it.agency()),
                    OfficeView.of(it.procuratorate()),
                    it.crime().code(),
                    it.crime().title(),
                    it.indictment());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaperView(String origin, String part, String name, @Nullable String number, String use) {
        static PaperView of(FilePaper it) {
            return new PaperView(
                    it.origin().name(), it.part(), it.name(), it.number().orElse(null), it.use());
        }
    }

    record LinkView(
            String id, String kind, String number, boolean unusualNumber, String by, Instant at) {
        static LinkView of(Link it) {
            return new LinkView(
                    it.id(),
                    it.kind().name(),
                    it.number().text(),
                    it.number().unusual(),
                    it.by(),
                    it.at());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactView(
            String id,
            RecordId finding,
            String state,
            OfficeView agency,
            String caseNumber,
            @Nullable String documentNumber,
            LocalDate decidedOn,
            LocalDate servedOn,
            String basis,
            String facts,
            String by,
            Instant at,
            @Nullable ContestView contest) {
        static FactView of(TakenFact it) {
            return new FactView(
                    it.id(),
                    it.finding(),
                    it.stateName(),
                    OfficeView.of(it.source().agency()),
                    it.source().caseNumber(),
                    it.source().documentNumber().orElse(null),
                    it.source().decidedOn(),
                    it.source().servedOn(),
                    it.basis().name(),
                    it.text(),
                    it.by(),
                    it.at(),
                    it.contest().map(ContestView::of).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContestView(
            String party,
            String reasons,
            List<String> evidence,
            Instant at,
            @Nullable RulingView ruling) {
        static ContestView of(TakenFact.Contest it) {
            return new ContestView(
                    it.party(),
                    it.reasons(),
                    it.evidence(),
                    it.at(),
                    it.ruling().map(RulingView::of).orElse(null));
        }
    }

    record RulingView(boolean overturned, String reasons, String by, Instant at) {
        static RulingView of(TakenFact.Ruling it) {
            return new RulingView(it.overturned(), it.reasons(), it.by(), it.at());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JudgmentView(
            LocalDate decidedOn,
            List<SentenceView> sentences,
            @Nullable String outcome,
            @Nullable String fine,
            @Nullable String note,
            String by,
            Instant at) {
        static JudgmentView of(Judgment it) {
            return new JudgmentView(
                    it.decidedOn(),
                    it.sentences().stream().map(SentenceView::of).toList(),
                    it.outcome().map(Enum::name).orElse(null),
                    it.fine().map(Object::toString).orElse(null),
                    it.note().orElse(null),
                    it.by(),
                    it.at());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SentenceView(
            String name,
            String verdict,
            @Nullable String penalty,
            @Nullable Integer months,
            @Nullable Integer probationMonths,
            @Nullable String fine) {
        static SentenceView of(Sentence it) {
            return new SentenceView(
                    it.name(),
                    it.verdict().name(),
                    it.penalty().map(Enum::name).orElse(null),
                    it.months().orElse(null),
                    it.probationMonths().orElse(null),
                    it.fine().map(Object::toString).orElse(null));
        }
    }

    record ReturnView(String documentNumber, String reasons, String by, Instant at) {
        static ReturnView of(Return it) {
            return new ReturnView(it.documentNumber(), it.reasons(), it.by(), it.at());
        }
    }
}
