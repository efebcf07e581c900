package org.ipcase.cases.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.Inquiry.Recusal;
import org.ipcase.cases.casefile.domain.InquiryEvent.OfficersNamed;
import org.ipcase.cases.casefile.domain.InquiryEvent.RecusalApplied;
import org.ipcase.cases.casefile.domain.InquiryEvent.RecusalDecided;
import org.ipcase.cases.casefile.domain.InquiryStep.ApplyRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.DecideRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.NameOfficers;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who handles a case (办案人员、回避): always two with certificates, and nobody who has to stay out.
 *
 * <p>Source: CASE-04, CASE-07; 行政处罚法(2021) art. 42, 43; MPP 19.
 */
final class OfficerRules {
    private static final int FEWEST = 2;

    private OfficerRules() {}

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        return switch (action) {
            case DECIDE_RECUSAL ->
                    dossier.matters().inquiry().recusals().stream()
                                    .anyMatch(it -> it.granted() == null)
                            ? Optional.empty()
                            : refuse(InquiryProblem.NO_SUCH_RECUSAL, "Nobody applied");
            // A case that came by designation has no officers of the new office yet.
            case BEGIN_EXAMINATION,
                    RECORD_MEASURE,
                    CONCLUDE_INVESTIGATION,
                    SUBMIT_REVIEW,
                    SERVE_NOTICE,
                    DECIDE ->
                    dossier.opening().officers().size() >= FEWEST
                            ? Optional.empty()
                            : refuse(
                                    InquiryProblem.TOO_FEW_OFFICERS,
                                    "Name two officers of " + dossier.opening().office().id());
            default -> Optional.empty();
        };
    }

    static Decision<CaseFileEvent> name(CaseDossier dossier, NameOfficers it) {
        return recused(dossier, it.officers().stream().map(CaseOfficer::name))
                .or(() -> tooFew(it.officers()))
                .map(Decision::<CaseFileEvent>reject)
                .orElseGet(() -> Decision.accept(new OfficersNamed(it.officers())));
    }

    private static Optional<Refusal> tooFew(List<CaseOfficer> officers) {
        var names = officers.stream().map(CaseOfficer::name).distinct().count();
        var certificates = officers.stream().map(CaseOfficer::certificate).distinct().count();
        return names < FEWEST || certificates < FEWEST
                ? refuse(
                        InquiryProblem.TOO_FEW_OFFICERS,
                        "%d names, %d certificates".formatted(names, certificates))
                : Optional.empty();
    }

    /** Who was told to stay out comes back under no title (行政处罚法 43). */
    static Optional<Refusal> recused(CaseDossier dossier, Stream<String> names) {
        var inquiry = dossier.matters().inquiry();
        return names.filter(inquiry::recused)
                .findFirst()
                .map(it -> new Refusal(InquiryProblem.OFFICER_RECUSED, it));
    }

    static Decision<CaseFileEvent> applyRecusal(CaseDossier dossier, ApplyRecusal it) {
        var recusals = dossier.matters().inquiry().recusals();
        var waiting =
                recusals.stream()
                        .anyMatch(one -> one.person().equals(it.person()) && one.granted() == null);
        return waiting
                ? Decision.reject(InquiryProblem.RECUSAL_PENDING, it.person())
                : Decision.accept(
                        new RecusalApplied(
                                new Recusal(
                                        recusals.size() + 1,
                                        it.person(),
                                        it.relation(),
                                        it.reason(),
                                        LegalDay.of(it.at()),
                                        null,
                                        null)));
    }

    /** Two officers remain, or someone takes the place (CASE-04). Nobody decides on himself. */
    static Decision<CaseFileEvent> decideRecusal(CaseDossier dossier, DecideRecusal it) {
        var found =
                dossier.matters().inquiry().recusals().stream()
                        .filter(one -> one.number() == it.number() && one.granted() == null)
                        .findFirst();
        if (found.isEmpty()) {
            return Decision.reject(InquiryProblem.NO_SUCH_RECUSAL, "Number " + it.number());
        }
        var person = found.get().person();
        if (person.equals(it.actor().name())) {
            return Decision.reject(InquiryProblem.OWN_RECUSAL, person);
        }
        var before = dossier.opening().officers();
        var officers = it.granted() ? without(before, person, it) : before;
        return replacedBy(dossier, person, it)
                .or(() -> before.size() >= FEWEST ? tooFew(officers) : Optional.empty())
                .map(Decision::<CaseFileEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new RecusalDecided(
                                        it.number(), it.granted(), it.reason(), officers)));
    }

    /** Nobody takes his own place, or one that he was sent from. */
    private static Optional<Refusal> replacedBy(
            CaseDossier dossier, String person, DecideRecusal it) {
        var next = it.replacement();
        if (next == null) {
            return Optional.empty();
        }
        return next.name().equals(person)
                ? refuse(InquiryProblem.OFFICER_RECUSED, person)
                : recused(dossier, Stream.of(next.name()));
    }

    private static List<CaseOfficer> without(
            List<CaseOfficer> officers, String person, DecideRecusal it) {
        return Stream.concat(
                        officers.stream().filter(one -> !one.name().equals(person)),
                        Stream.ofNullable(it.replacement()))
                .distinct()
                .toList();
    }

    private static Optional<Refusal> refuse(InquiryProblem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
