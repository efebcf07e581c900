package org.ipcase.cases.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordEarlierFiling;
import org.ipcase.cases.casefile.domain.Custody.Share;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.casefile.domain.CustodyEvent.ActKeptApart;
import org.ipcase.cases.casefile.domain.CustodyEvent.CaseShared;
import org.ipcase.cases.casefile.domain.CustodyEvent.EarlierFilingFound;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferAccepted;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferOffered;
import org.ipcase.cases.casefile.domain.CustodyStep.AcceptTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AgreeJurisdiction;
import org.ipcase.cases.casefile.domain.CustodyStep.DesignateOffice;
import org.ipcase.cases.casefile.domain.CustodyStep.KeepApart;
import org.ipcase.cases.casefile.domain.CustodyStep.ObjectTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.RecordDesignation;
import org.ipcase.cases.casefile.domain.CustodyStep.ReportDispute;
import org.ipcase.cases.casefile.domain.CustodyStep.ShareCase;
import org.ipcase.cases.casefile.domain.CustodyStep.TransferCase;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.handover.Stage;

/**
 * Transfer, share, and who filed first (移送、共享、先立案).
 *
 * <p>Source: JUR-02, JUR-06, JUR-07; 行政处罚法(2021) art. 22 to 26; MPP 14, 17. What is disputed goes
 * to {@link JurisdictionRules}.
 */
record CustodyRules(
        RunningClocks running, ReceivingOffices offices, JurisdictionRules jurisdiction) {
    /** To hand over to the office that filed first [product]. */
    static final String FIRST = "JUR-02";

    /** The receiver takes the case or objects [product]: an offer that nobody answers is late. */
    static final String RECEIVER = "JUR-06";

    Decision<CaseFileEvent> decide(Opened file, CustodyStep step) {
        var dossier = file.dossier();
        return switch (step) {
            case TransferCase it -> transfer(dossier, it);
            case AcceptTransfer it -> accept(dossier, it);
            case ObjectTransfer it -> jurisdiction.object(dossier, it);
            case AgreeJurisdiction it -> jurisdiction.agree(dossier, it);
            case ReportDispute it -> jurisdiction.report(dossier, it);
            case DesignateOffice it -> jurisdiction.designate(dossier, it);
            case RecordDesignation it -> jurisdiction.record(dossier, it);
            case ShareCase it -> share(dossier, it);
            case KeepApart it -> keepApart(dossier, it);
        };
    }

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var custody = dossier.matters().custody();
        return switch (action) {
            case TRANSFER -> mayTransfer(dossier);
            case ACCEPT_TRANSFER, OBJECT_TRANSFER ->
                    custody.transfer() == null || custody.dispute() != null
                            ? refuse(CustodyProblem.NO_TRANSFER, "Nothing is offered")
                            : Optional.empty();
            case KEEP_APART ->
                    custody.earlier() == null
                            ? refuse(CustodyProblem.NOT_FILED_ELSEWHERE, "None is known")
                            : Optional.empty();
            // The office that filed first has it: the later one neither tells nor decides.
            case SERVE_NOTICE, DECIDE -> first(dossier);
            default -> JurisdictionRules.ready(action, dossier);
        };
    }

    private static Optional<Refusal> mayTransfer(CaseDossier dossier) {
        var custody = dossier.matters().custody();
        if (custody.transfer() != null || custody.dispute() != null) {
            return refuse(CustodyProblem.TRANSFER_PENDING, "One at a time");
        }
        if (custody.hops() > 0) {
            return refuse(
                    CustodyProblem.SECOND_HOP,
                    custody.former().isEmpty()
                            ? "It was designated"
                            : "It came from " + custody.former().getLast().name());
        }
        var before = dossier.opening().transferredFrom();
        if (before != null) {
            return refuse(CustodyProblem.SECOND_HOP, "Its material came from " + before);
        }
        return dossier.referralUndecided() || dossier.referred()
                ? refuse(CustodyProblem.REFERRAL_OPEN, "See the referral")
                : Optional.empty();
    }

    private static Optional<Refusal> first(CaseDossier dossier) {
        var earlier = dossier.matters().custody().earlier();
        return earlier == null
                ? Optional.empty()
                : refuse(CustodyProblem.FILED_EARLIER_ELSEWHERE, pointer(earlier));
    }

    /** Who has it, and since when. */
    static String pointer(Custody.Earlier it) {
        return "%s (%s) filed %s at %s; hand over to it"
                .formatted(it.office().id(), it.office().name(), it.number(), it.filedAt());
    }

    private Decision<CaseFileEvent> transfer(CaseDossier dossier, TransferCase it) {
        var from = dossier.opening().office();
        var found = offices.receiving(it.to(), dossier, LegalDay.of(it.at()));
        if (found.isEmpty() || found.get().id().equals(from.id())) {
            return Decision.reject(CustodyProblem.UNKNOWN_OFFICE, it.to());
        }
        var to = found.get();
        return ReceivingOffices.kind(from, to) == it.kind()
                ? FilePassages.sent(
                        dossier,
                        to.id(),
                        it.actor(),
                        it.at(),
                        new TransferOffered(
                                new Transfer(
                                        from,
                                        to,
                                        it.kind(),
                                        it.reason(),
                                        it.letter(),
                                        LegalDay.of(it.at())),
                                running.started(dossier.clocks(), RECEIVER, it.at())))
                : Decision.reject(
                        CustodyProblem.WRONG_SYSTEM,
                        "%s to %s is no %s".formatted(from.type(), to.type(), it.kind()));
    }

    private Decision<CaseFileEvent> accept(CaseDossier dossier, AcceptTransfer it) {
        var transfer = dossier.matters().custody().transfer();
        if (transfer == null) {
            return Decision.reject(CustodyProblem.NO_TRANSFER, "Nothing is offered");
        }
        return names(it.officers()).size() < 2
                ? Decision.reject(InquiryProblem.TOO_FEW_OFFICERS, "Name two of your own")
                : FilePassages.answered(
                        dossier,
                        Stage.ACCEPTED,
                        it.actor(),
                        it.at(),
                        new TransferAccepted(
                                transfer,
                                it.officers(),
                                running.met(
                                        running.met(dossier.clocks(), RECEIVER, it.at()),
                                        FIRST,
                                        it.at())));
    }

    static Set<String> names(List<CaseOfficer> officers) {
        return officers.stream().map(CaseOfficer::name).collect(Collectors.toSet());
    }

    private Decision<CaseFileEvent> share(CaseDossier dossier, ShareCase it) {
        return offices.reading(it.with(), dossier.opening().office(), LegalDay.of(it.at()))
                .<Decision<CaseFileEvent>>map(with ->
                        Decision.accept(
                                new CaseShared(new Share(with, it.reason(), LegalDay.of(it.at())))))
                .orElseGet(() -> Decision.reject(CustodyProblem.UNKNOWN_OFFICE, it.with()));
    }

    /**
     * The platform found that another office filed the same act first: this one hands over, unless
     * it has decided already, or nobody filed here yet.
     */
    Decision<CaseFileEvent> earlierFiling(CaseFile state, RecordEarlierFiling it) {
        if (!(state instanceof Opened file)
                || !OpenActions.in(file).contains(CaseAction.KEEP_APART)
                || it.earlier().equals(file.dossier().matters().custody().earlier())) {
            return Decision.accept();
        }
        return Decision.accept(
                new EarlierFilingFound(
                        it.earlier(), running.started(file.dossier().clocks(), FIRST, it.at())));
    }

    private Decision<CaseFileEvent> keepApart(CaseDossier dossier, KeepApart it) {
        var earlier = dossier.matters().custody().earlier();
        return Decision.accept(
                new ActKeptApart(
                        earlier == null ? "" : earlier.number(),
                        it.reason(),
                        running.cancelled(dossier.clocks(), FIRST, it.at())));
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
