package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.Inquiry.Examination;
import org.ipcase.cases.casefile.domain.InquiryEvent.ExaminationBegun;
import org.ipcase.cases.casefile.domain.InquiryEvent.ExaminationEnded;
import org.ipcase.cases.casefile.domain.InquiryEvent.InvestigationResumed;
import org.ipcase.cases.casefile.domain.InquiryEvent.InvestigationSuspended;
import org.ipcase.cases.casefile.domain.InquiryEvent.InvestigationTerminated;
import org.ipcase.cases.casefile.domain.InquiryEvent.PeriodExtended;
import org.ipcase.cases.casefile.domain.InquiryStep.ApplyRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.BeginExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.DecideRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.EndExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendDecision;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendFiling;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendReview;
import org.ipcase.cases.casefile.domain.InquiryStep.GiveIdentification;
import org.ipcase.cases.casefile.domain.InquiryStep.NameOfficers;
import org.ipcase.cases.casefile.domain.InquiryStep.Resume;
import org.ipcase.cases.casefile.domain.InquiryStep.Suspend;
import org.ipcase.cases.casefile.domain.InquiryStep.Terminate;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Extensions, standstill, end without penalty, recusal, examinations (延长、中止、终止、回避、检验鉴定).
 *
 * <p>Source: CASE-02, CASE-07, CASE-09, CASE-14, CASE-15, CASE-17, CASE-20.
 */
record InquiryRules(CaseClocks clocks) {
    static final String SUSPENSION = "suspension";

    private static final Set<ExclusionReason> EXAMINATIONS =
            EnumSet.of(
                    ExclusionReason.TESTING,
                    ExclusionReason.INSPECTION,
                    ExclusionReason.QUARANTINE,
                    ExclusionReason.APPRAISAL,
                    ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION);

    Decision<CaseFileEvent> decide(Opened file, InquiryStep step) {
        var dossier = file.dossier();
        return switch (step) {
            case ExtendFiling it -> {
                var more = clocks.longestExtension(dossier, "CASE-02");
                yield extend(dossier, "CASE-02", more, it.reason(), null, it.at());
            }
            case ExtendDecision it -> extendDecision(dossier, it);
            case ExtendReview it ->
                    extend(dossier, "CASE-17", it.days(), it.reason(), null, it.at());
            case Suspend it -> suspend(dossier, it);
            case Resume it -> resume(dossier, it);
            case Terminate it ->
                    Decision.accept(
                            new InvestigationTerminated(
                                    it.ground(),
                                    it.explanation(),
                                    LegalDay.of(it.at()),
                                    clocks.terminated(dossier, it.at())));
            case ApplyRecusal it -> OfficerRules.applyRecusal(dossier, it);
            case DecideRecusal it -> OfficerRules.decideRecusal(dossier, it);
            case NameOfficers it -> OfficerRules.name(dossier, it);
            case BeginExamination it -> beginExamination(dossier, it);
            case EndExamination it -> endExamination(dossier, it);
            case GiveIdentification it -> giveIdentification(dossier, it);
        };
    }

    /** What has to be there before the step makes sense, whatever it says. */
    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var inquiry = dossier.matters().inquiry();
        return switch (action) {
            case END_EXAMINATION ->
                    inquiry.examinations().stream().anyMatch(Examination::open)
                            ? Optional.empty()
                            : refuse(InquiryProblem.NO_SUCH_EXAMINATION, "None is under way");
            case GIVE_IDENTIFICATION ->
                    identification(dossier).isPresent()
                            ? Optional.empty()
                            : refuse(
                                    InquiryProblem.NO_SUCH_EXAMINATION,
                                    "The office asks for no identification");
            default -> OfficerRules.ready(action, dossier);
        };
    }

    private static Optional<Refusal> refuse(InquiryProblem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }

    private Decision<CaseFileEvent> extendDecision(CaseDossier dossier, ExtendDecision it) {
        var further = clocks.extensions(dossier, "CASE-20") > 0;
        return further && it.collective() == null
                ? Decision.reject(
                        InquiryProblem.COLLECTIVE_DECISION_MISSING,
                        "The head has used the extension of 30 days")
                : extend(dossier, "CASE-20", it.days(), it.reason(), it.collective(), it.at());
    }

    private Decision<CaseFileEvent> extend(
            CaseDossier dossier,
            String rule,
            int amount,
            String reason,
            @Nullable String collective,
            Instant at) {
        var by = collective == null ? "机关负责人" : "负责人集体讨论 " + collective;
        return clocks.extended(dossier, rule, amount, by, at)
                .<Decision<CaseFileEvent>>map(clocks ->
                        Decision.accept(
                                new PeriodExtended(rule, amount, reason, collective, clocks)))
                .orElseGet(() ->
                        Decision.reject(
                                InquiryProblem.EXTENSION_USED,
                                "%s gives no further %d days".formatted(rule, amount)));
    }

    private Decision<CaseFileEvent> suspend(CaseDossier dossier, Suspend it) {
        var standstill =
                new Standstill(
                        SUSPENSION,
                        ExclusionReason.SUSPENSION,
                        LegalDay.of(it.at()),
                        null,
                        it.document());
        return Decision.accept(
                new InvestigationSuspended(
                        it.ground(),
                        it.explanation(),
                        standstill,
                        clocks.stopped(dossier, standstill)));
    }

    private Decision<CaseFileEvent> resume(CaseDossier dossier, Resume it) {
        var today = LegalDay.of(it.at());
        return Decision.accept(
                new InvestigationResumed(
                        it.note(), today, clocks.resumed(dossier, SUSPENSION, today)));
    }

    private Decision<CaseFileEvent> beginExamination(CaseDossier dossier, BeginExamination it) {
        if (!EXAMINATIONS.contains(it.kind())) {
            return Decision.reject(InquiryProblem.NOT_AN_EXAMINATION, it.kind().name());
        }
        var received = LegalDay.of(dossier.opening().receivedAt());
        if (it.begunOn().isBefore(received) || it.begunOn().isAfter(LegalDay.of(it.at()))) {
            return Decision.reject(
                    CaseProblem.DAY_NOT_POSSIBLE,
                    "%s: the material arrived on %s".formatted(it.begunOn(), received));
        }
        for (var number : it.measures()) {
            var measure = dossier.matters().measures().find(number).filter(Measure::active);
            if (measure.isEmpty()) {
                return Decision.reject(MeasureProblem.NO_SUCH_MEASURE, "Number " + number);
            }
            // What has lapsed is lifted: no day entered afterwards brings it back (CLK-10).
            if (measure.get().lapsed(it.at())) {
                return Decision.reject(
                        MeasureProblem.LAPSED,
                        "The last day was " + measure.get().limit().lastDay());
            }
        }
        var examination =
                new Examination(
                        dossier.matters().inquiry().examinations().size() + 1,
                        it.kind(),
                        it.by(),
                        it.document(),
                        it.begunOn(),
                        it.measures(),
                        it.dueOn(),
                        null,
                        null,
                        null);
        var standstill =
                new Standstill(examination.key(), it.kind(), it.begunOn(), null, it.document());
        // Goods under a measure: only what was announced to the party in writing is excluded.
        var measures = new HashMap<Integer, List<LegalClock>>();
        for (var number : it.measures()) {
            dossier.matters()
                    .measures()
                    .find(number)
                    .ifPresent(one ->
                            measures.put(
                                    number, clocks.standstills().begun(one.clocks(), standstill)));
        }
        return Decision.accept(
                new ExaminationBegun(
                        examination, standstill, clocks.stopped(dossier, standstill), measures));
    }

    private Decision<CaseFileEvent> endExamination(CaseDossier dossier, EndExamination it) {
        var found =
                dossier.matters().inquiry().examinations().stream()
                        .filter(one -> one.number() == it.number() && one.open())
                        .findFirst();
        if (found.isEmpty()) {
            return Decision.reject(InquiryProblem.NO_SUCH_EXAMINATION, "Number " + it.number());
        }
        var examination = found.get();
        if (examination.kind() == ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION
                && it.signer() == null) {
            return Decision.reject(InquiryProblem.SIGNER_MISSING, examination.by());
        }
        return it.endedOn().isBefore(examination.begunOn())
                        || it.endedOn().isAfter(LegalDay.of(it.at()))
                ? Decision.reject(
                        CaseProblem.DAY_NOT_POSSIBLE,
                        "%s: it began on %s".formatted(it.endedOn(), examination.begunOn()))
                : Decision.accept(
                        ended(dossier, examination, it.endedOn(), it.result(), it.signer()));
    }

    private Decision<CaseFileEvent> giveIdentification(CaseDossier dossier, GiveIdentification it) {
        return identification(dossier)
                .<Decision<CaseFileEvent>>map(one ->
                        Decision.accept(
                                ended(
                                        dossier,
                                        one,
                                        LegalDay.of(it.at()),
                                        it.opinion(),
                                        it.signer())))
                .orElseGet(() ->
                        Decision.reject(
                                InquiryProblem.NO_SUCH_EXAMINATION,
                                "The office asks for no identification"));
    }

    private static Optional<Examination> identification(CaseDossier dossier) {
        return dossier.matters().inquiry().examinations().stream()
                .filter(Examination::open)
                .filter(it -> it.kind() == ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION)
                .findFirst();
    }

    private ExaminationEnded ended(
            CaseDossier dossier,
            Examination examination,
            LocalDate on,
            String result,
            @Nullable String signer) {
        var after = dossier.matters().inquiry().ended(examination.key(), on).standstills();
        var ours = after.stream().filter(it -> it.key().equals(examination.key())).toList();
        Map<Integer, List<LegalClock>> measures = new HashMap<>();
        for (var number : examination.measures()) {
            dossier.matters()
                    .measures()
                    .find(number)
                    .ifPresent(one ->
                            measures.put(number, clocks.standstills().ended(one.clocks(), ours)));
        }
        return new ExaminationEnded(
                examination.number(),
                on,
                result,
                signer,
                clocks.resumed(dossier, examination.key(), on),
                measures);
    }
}
