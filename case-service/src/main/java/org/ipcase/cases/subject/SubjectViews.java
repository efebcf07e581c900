package org.ipcase.cases.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.complaint.domain.ComplaintRules;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.subject.Subjects.Candidate;
import org.ipcase.cases.subject.Subjects.Met;
import org.ipcase.cases.subject.domain.Duplicates;
import org.ipcase.cases.subject.domain.LookBack;
import org.ipcase.cases.subject.domain.MatchKeys;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What screens show of matches (比对结果). */
public final class SubjectViews {
    private SubjectViews() {}

    public record DuplicatesView(List<DuplicateView> items) {}

    /**
     * @param because what agrees
     * @param judged {@code DUPLICATE} or {@code NOT_DUPLICATE} once a person said so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DuplicateView(
            RecordId id,
            String number,
            String state,
            Set<Duplicates.Because> because,
            @Nullable String judged) {
        static DuplicateView of(Met met, Set<Duplicates.Because> because, Met to) {
            var judged =
                    to.complaint().dossier().linked().stream()
                            .filter(it -> it.id().equals(met.id()))
                            .map(Linked::relation)
                            .map(Enum::name)
                            .findFirst()
                            .orElse(null);
            return new DuplicateView(
                    met.id(),
                    met.complaint().dossier().number(),
                    ComplaintRules.name(met.complaint()),
                    because,
                    judged);
        }
    }

    public record SubjectsView(List<SubjectView> items) {}

    /**
     * @param indicators signs of PUN-02 and PUN-03, as leads for evidence; the court decides
     */
    public record SubjectView(
            int respondent,
            String name,
            List<CandidateView> matches,
            LookBackView lookBack,
            List<IndicatorView> indicators) {
        static SubjectView of(
                int respondent, Party party, List<Candidate> candidates, LookBack past) {
            return new SubjectView(
                    respondent,
                    party.name(),
                    candidates.stream().map(CandidateView::of).toList(),
                    LookBackView.of(past),
                    past.penalties().isEmpty()
                            ? List.of()
                            : List.of(
                                    new IndicatorView(
                                            "PUN-03",
                                            "因侵权受过行政处罚后再次实施（仅作取证线索，由法院认定）",
                                            "Again after a penalty (a lead for evidence; the court decides)",
                                            "法释〔2021〕4号 第4条")));
        }
    }

    /**
     * @param verdict {@code PROPOSED} until a person said {@code SAME} or {@code DIFFERENT}
     */
    public record CandidateView(
            RecordId complaintId,
            String complaintNumber,
            int respondent,
            String name,
            Set<MatchKeys.By> by,
            String verdict) {
        static CandidateView of(Candidate it) {
            return new CandidateView(
                    it.at().id(),
                    it.at().complaint().dossier().number(),
                    it.respondent(),
                    it.party().name(),
                    it.by(),
                    it.judged()
                            .map(judged -> judged.same() ? "SAME" : "DIFFERENT")
                            .orElse("PROPOSED"));
        }
    }

    public record IndicatorView(String rule, String zh, String en, String source) {}

    public record LookBackView(
            String rule,
            boolean trademarkWithinFiveYears,
            boolean anyWithinTwoYears,
            List<PastView> penalties) {
        static LookBackView of(LookBack it) {
            return new LookBackView(
                    "CRE-05",
                    it.trademarkWithinFiveYears(),
                    it.anyWithinTwoYears(),
                    it.penalties().stream()
                            .map(past ->
                                    new PastView(
                                            past.caseNumber(),
                                            past.agency(),
                                            past.right().name(),
                                            past.decidedOn().toString()))
                            .toList());
        }
    }

    public record PastView(String caseNumber, String agency, String right, String decidedOn) {}
}
