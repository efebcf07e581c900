package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.casefile.domain.Aftermath.Announcement;
import org.ipcase.cases.casefile.domain.Aftermath.Archive;
import org.ipcase.cases.casefile.domain.Aftermath.ClosingForm;
import org.ipcase.cases.casefile.domain.Aftermath.Deferral;
import org.ipcase.cases.casefile.domain.Aftermath.Instalment;
import org.ipcase.cases.casefile.domain.Aftermath.Payment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.casefile.domain.AftermathEvent.CaseArchived;
import org.ipcase.cases.casefile.domain.AftermathEvent.ClosingFormFilled;
import org.ipcase.cases.casefile.domain.AftermathEvent.PaymentDeferred;
import org.ipcase.cases.casefile.domain.AftermathEvent.PaymentRecorded;
import org.ipcase.cases.casefile.domain.AftermathEvent.RemedyEnded;
import org.ipcase.cases.casefile.domain.AftermathEvent.RemedyFiled;
import org.ipcase.cases.casefile.domain.AftermathEvent.ServiceAnnounced;
import org.ipcase.cases.casefile.domain.AftermathStep.AnnounceService;
import org.ipcase.cases.casefile.domain.AftermathStep.ApplyEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.ArchiveCase;
import org.ipcase.cases.casefile.domain.AftermathStep.DeferPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.DemandPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.EndEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.EndRemedy;
import org.ipcase.cases.casefile.domain.AftermathStep.FileRemedy;
import org.ipcase.cases.casefile.domain.AftermathStep.FillClosingForm;
import org.ipcase.cases.casefile.domain.AftermathStep.RecordPayment;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Payment, remedies, enforcement, closing form, archive (缴款、救济、强制执行、结案审批、归档).
 *
 * <p>Source: CASE-21 to CASE-24, CASE-30, CASE-31; 行政处罚法 66, 67, 72, 73; 行政强制法 53, 54.
 */
record AftermathRules(CaseClocks office, AftermathClocks clocks) {
    static final String ANNOUNCEMENT = "announcement";

    Decision<CaseFileEvent> decide(Opened file, AftermathStep step) {
        var dossier = file.dossier();
        var enforcement = new EnforcementRules(clocks);
        return switch (step) {
            case AnnounceService it -> announce(file, it);
            case RecordPayment it -> pay(dossier, it);
            case DeferPayment it -> defer(dossier, it);
            case FileRemedy it -> fileRemedy(dossier, it);
            case EndRemedy it -> endRemedy(dossier, it);
            case DemandPayment it -> enforcement.demand(dossier, it);
            case ApplyEnforcement it -> enforcement.apply(dossier, it);
            case EndEnforcement it -> enforcement.end(dossier, it);
            case FillClosingForm it -> fillForm(file, it);
            case ArchiveCase it ->
                    Decision.accept(
                            new CaseArchived(
                                    new Archive(
                                            it.number(),
                                            it.place(),
                                            it.mainPages(),
                                            it.auxiliaryPages(),
                                            LegalDay.of(it.at()))));
        };
    }

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var aftermath = dossier.matters().aftermath();
        return switch (action) {
            case END_REMEDY ->
                    aftermath.remedyPending()
                            ? Optional.empty()
                            : refuse(AftermathProblem.NO_SUCH_REMEDY, "None is pending");
            case DEFER_PAYMENT, DEMAND_PAYMENT, RECORD_PAYMENT -> owed(action, aftermath);
            case APPLY_ENFORCEMENT ->
                    asked(aftermath).or(() -> owed(CaseAction.APPLY_ENFORCEMENT, aftermath));
            case END_ENFORCEMENT -> {
                var application = aftermath.application();
                yield application != null && application.outcome() == null
                        ? Optional.empty()
                        : refuse(AftermathProblem.NOT_APPLIED, "No application is open");
            }
            case CLOSE -> {
                var form = aftermath.form();
                yield dossier.matters().measures().taken().stream().anyMatch(Measure::active)
                        ? refuse(MeasureProblem.STILL_IN_FORCE, "Lift it first")
                        : form == null
                                ? refuse(AftermathProblem.FORM_MISSING, "Fill it first")
                                : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** The extra fine may still be owed when the fine itself is paid. */
    private static Optional<Refusal> owed(CaseAction action, Aftermath aftermath) {
        var extra =
                action == CaseAction.RECORD_PAYMENT
                        && aftermath.fine() != null
                        && !aftermath.taken();
        return extra || Debts.of(aftermath).compareTo(aftermath.paid()) > 0
                ? Optional.empty()
                : refuse(AftermathProblem.NOTHING_TO_PAY, "Nothing is left to pay");
    }

    /** One application at a time: after a refusal by the court there may be another. */
    private static Optional<Refusal> asked(Aftermath aftermath) {
        var application = aftermath.application();
        return application != null && application.outcome() == null
                ? refuse(
                        AftermathProblem.ALREADY_APPLIED,
                        "%s was asked on %s"
                                .formatted(application.court(), application.appliedOn()))
                : Optional.empty();
    }

    private Decision<CaseFileEvent> announce(Opened file, AnnounceService it) {
        var dossier = file.dossier();
        var decision = file instanceof Decided(_, var one) ? one : null;
        var from = decision != null ? decision.on() : dossier.filedOn();
        if (outside(it.publishedOn(), from, it.at())) {
            return impossible(it.publishedOn(), from);
        }
        var announcement =
                new Announcement(it.publishedOn(), it.where(), clocks.deemedOn(it.publishedOn()));
        if (decision != null) {
            return Decision.accept(new ServiceAnnounced(announcement, null, dossier.clocks()));
        }
        var standstill =
                new Standstill(
                        ANNOUNCEMENT,
                        ExclusionReason.PUBLIC_NOTICE,
                        it.publishedOn(),
                        null,
                        "公告送达");
        return Decision.accept(
                new ServiceAnnounced(
                        announcement, standstill, office.stopped(dossier, standstill)));
    }

    private Decision<CaseFileEvent> pay(CaseDossier dossier, RecordPayment it) {
        var aftermath = dossier.matters().aftermath();
        var served = aftermath.served();
        if (served == null || outside(it.paidOn(), served.on(), it.at())) {
            return impossible(it.paidOn(), served == null ? null : served.on());
        }
        var left = Debts.left(dossier, it.paidOn());
        if (left.fen() == 0) {
            return Decision.reject(AftermathProblem.NOTHING_TO_PAY, "Nothing is left to pay");
        }
        if (it.amount().compareTo(left) > 0 || it.amount().fen() == 0) {
            return Decision.reject(
                    AftermathProblem.TOO_MUCH, "%s, left %s".formatted(it.amount(), left));
        }
        var whole = it.amount().equals(left);
        return Decision.accept(
                new PaymentRecorded(
                        new Payment(it.amount(), it.paidOn(), it.receipt()),
                        clocks.paid(dossier.clocks(), whole, it.paidOn(), it.at())));
    }

    private Decision<CaseFileEvent> defer(CaseDossier dossier, DeferPayment it) {
        var aftermath = dossier.matters().aftermath();
        var today = LegalDay.of(it.at());
        var sum = it.instalments().stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        var deferral = new Deferral(it.instalments(), it.reason(), today);
        return sum.equals(Debts.left(dossier, today)) && inOrder(it.instalments(), today)
                ? Decision.accept(
                        new PaymentDeferred(
                                deferral, clocks.deferred(dossier.clocks(), deferral, it.at())))
                : Decision.reject(
                        AftermathProblem.INSTALMENTS_DO_NOT_FIT,
                        "%s of %s, paid %s"
                                .formatted(sum, Debts.left(dossier, today), aftermath.paid()));
    }

    private static boolean inOrder(List<Instalment> instalments, LocalDate today) {
        var before = today;
        for (var one : instalments) {
            if (!one.due().isAfter(before)) {
                return false;
            }
            before = one.due();
        }
        return !instalments.isEmpty();
    }

    private Decision<CaseFileEvent> fileRemedy(CaseDossier dossier, FileRemedy it) {
        var aftermath = dossier.matters().aftermath();
        if (aftermath.remedyPending()) {
            return Decision.reject(AftermathProblem.REMEDY_PENDING, "One at a time");
        }
        var served = aftermath.served();
        var from = served == null ? null : served.on();
        return outside(it.filedOn(), from, it.at())
                ? impossible(it.filedOn(), from)
                : Decision.accept(
                        new RemedyFiled(
                                new Remedy(
                                        aftermath.remedies().size() + 1,
                                        it.kind(),
                                        it.authority(),
                                        it.caseNumber(),
                                        it.filedOn(),
                                        null,
                                        null,
                                        null,
                                        null),
                                clocks.remedyFiled(
                                        dossier.clocks(), it.kind(), it.filedOn(), it.at())));
    }

    private Decision<CaseFileEvent> endRemedy(CaseDossier dossier, EndRemedy it) {
        var found = dossier.matters().aftermath().remedy(it.number()).filter(Remedy::pending);
        if (found.isEmpty()) {
            return Decision.reject(AftermathProblem.NO_SUCH_REMEDY, "Number " + it.number());
        }
        var remedy = found.get().ended(it.outcome(), it.endedOn(), it.document(), it.changed());
        if (outside(it.endedOn(), remedy.filedOn(), it.at())) {
            return impossible(it.endedOn(), remedy.filedOn());
        }
        // What it was changed to is what is owed from now on; nothing else has other amounts.
        if ((it.outcome() == Remedy.Outcome.CHANGED) != (it.changed() != null)) {
            return Decision.reject(AftermathProblem.CHANGE_UNCLEAR, "It is " + it.outcome());
        }
        var after =
                dossier.aftermath(aftermath ->
                        aftermath.remedies(all ->
                                Inquiry.replaced(
                                        all, one -> one.number() == it.number(), _ -> remedy)));
        return Decision.accept(
                new RemedyEnded(
                        it.number(),
                        it.outcome(),
                        it.endedOn(),
                        it.document(),
                        it.changed(),
                        clocks.remedyEnded(after, remedy, it.at())));
    }

    private Decision<CaseFileEvent> fillForm(Opened file, FillClosingForm it) {
        return Closings.meets(file, it.reason(), LegalDay.of(it.at()))
                ? Decision.accept(
                        new ClosingFormFilled(
                                new ClosingForm(it.reason(), it.summary(), LegalDay.of(it.at())),
                                clocks.formed(file.dossier().clocks(), it.at())))
                : Decision.reject(
                        CaseProblem.CLOSING_GROUND_NOT_MET,
                        "%s does not fit a case that is %s"
                                .formatted(it.reason(), CaseRules.name(file)));
    }

    private static boolean outside(LocalDate day, @Nullable LocalDate from, Instant now) {
        return from == null || day.isBefore(from) || day.isAfter(LegalDay.of(now));
    }

    private static Decision<CaseFileEvent> impossible(LocalDate day, @Nullable LocalDate from) {
        return Decision.reject(
                CaseProblem.DAY_NOT_POSSIBLE, "%s: not before %s".formatted(day, from));
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
