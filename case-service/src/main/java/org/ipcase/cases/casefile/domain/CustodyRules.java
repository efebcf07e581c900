package org.ipcase.cases.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.Custody.Dispute;
import org.ipcase.cases.casefile.domain.Custody.Share;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.casefile.domain.CustodyEvent.CaseShared;
import org.ipcase.cases.casefile.domain.CustodyEvent.DisputeReported;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionDisputed;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionSettled;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferAccepted;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferOffered;
import org.ipcase.cases.casefile.domain.CustodyStep.AcceptTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AgreeJurisdiction;
import org.ipcase.cases.casefile.domain.CustodyStep.DesignateOffice;
import org.ipcase.cases.casefile.domain.CustodyStep.ObjectTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.ReportDispute;
import org.ipcase.cases.casefile.domain.CustodyStep.ShareCase;
import org.ipcase.cases.casefile.domain.CustodyStep.TransferCase;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.law.Bilingual;

/**
 * Transfer, dispute about jurisdiction, designation, share (移送、管辖争议、指定管辖、共享).
 *
 * <p>Source: JUR-02 to JUR-07; 行政处罚法(2021) art. 22 to 25; MPP 13 to 17. A dispute between the two
 * provinces has no common superior here: only the national body designates (JUR-05).
 */
record CustodyRules(RunningClocks running, AgencyDirectory directory) {
    private static final String AGREE = "JUR-03";
    private static final String DESIGNATE = "JUR-04";

    Decision<CaseFileEvent> decide(Opened file, CustodyStep step) {
        var dossier = file.dossier();
        return switch (step) {
            case TransferCase it -> transfer(dossier, it);
            case AcceptTransfer it -> accept(dossier, it);
            case ObjectTransfer it -> object(dossier, it);
            case AgreeJurisdiction it -> agree(dossier, it);
            case ReportDispute it ->
                    Decision.accept(
                            new DisputeReported(
                                    LegalDay.of(it.at()),
                                    it.document(),
                                    running.started(
                                            running.met(dossier.clocks(), AGREE, it.at()),
                                            DESIGNATE,
                                            it.at())));
            case DesignateOffice it -> designate(dossier, it);
            case ShareCase it -> share(dossier, it);
        };
    }

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var custody = dossier.matters().custody();
        var dispute = custody.dispute();
        return switch (action) {
            case TRANSFER ->
                    custody.transfer() != null || dispute != null
                            ? refuse(CustodyProblem.TRANSFER_PENDING, "One at a time")
                            : custody.hops() > 0
                                    ? refuse(
                                            CustodyProblem.SECOND_HOP,
                                            "It came from " + custody.former().getLast().name())
                                    : dossier.referralUndecided() || dossier.referred()
                                            ? refuse(
                                                    CustodyProblem.REFERRAL_OPEN,
                                                    "See the referral")
                                            : Optional.empty();
            case ACCEPT_TRANSFER, OBJECT_TRANSFER ->
                    custody.transfer() == null || dispute != null
                            ? refuse(CustodyProblem.NO_TRANSFER, "Nothing is offered")
                            : Optional.empty();
            case AGREE_JURISDICTION ->
                    dispute == null
                            ? refuse(CustodyProblem.NO_DISPUTE, "None is open")
                            : Optional.empty();
            case REPORT_DISPUTE ->
                    dispute == null || dispute.reportedOn() != null
                            ? refuse(CustodyProblem.NO_DISPUTE, "None is open")
                            : Optional.empty();
            case DESIGNATE ->
                    dispute == null || dispute.reportedOn() == null
                            ? refuse(CustodyProblem.NO_DISPUTE, "None was reported")
                            : acrossTheBorder(dispute)
                                    ? refuse(
                                            CustodyProblem.NATIONAL_BODY_ONLY,
                                            "%s and %s"
                                                    .formatted(
                                                            dispute.one().name(),
                                                            dispute.other().name()))
                                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Who may take these steps; the owning office is asked elsewhere. */
    static Optional<Refusal> mayDo(CaseAction action, CaseDossier dossier, Actor actor) {
        var custody = dossier.matters().custody();
        var transfer = custody.transfer();
        var dispute = custody.dispute();
        var leads = actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD);
        return switch (action) {
            case ACCEPT_TRANSFER, OBJECT_TRANSFER ->
                    transfer != null && transfer.to().employs(actor) && leads
                            ? Optional.empty()
                            : refuse(CustodyProblem.NOT_THE_RECEIVER, actor.agency());
            case AGREE_JURISDICTION, REPORT_DISPUTE ->
                    leads
                                    && (dossier.opening().office().employs(actor)
                                            || dispute != null && dispute.between(actor.agency()))
                            ? Optional.empty()
                            : refuse(CaseProblem.NOT_THIS_OFFICE, actor.agency());
            default ->
                    dispute != null && !acrossTheBorder(dispute) && !superior(dispute, actor)
                            ? refuse(CustodyProblem.NOT_THE_SUPERIOR, actor.agency())
                            : dispute == null
                                            && !AccessKey.superiors(
                                                            dossier.opening().office().region())
                                                    .contains(actor.region())
                                    ? refuse(CustodyProblem.NOT_THE_SUPERIOR, actor.agency())
                                    : Optional.empty();
        };
    }

    private static boolean superior(Dispute dispute, Actor actor) {
        return (actor.has(Role.HEAD)
                        || actor.has(Role.DEPUTY_HEAD)
                        || actor.has(Role.SUPERVISOR)
                        || actor.has(Role.OFFICER))
                && AccessKey.superiors(dispute.one().region()).contains(actor.region())
                && AccessKey.superiors(dispute.other().region()).contains(actor.region());
    }

    private static boolean acrossTheBorder(Dispute dispute) {
        return !dispute.one().region().regionMatches(0, dispute.other().region(), 0, 2);
    }

    private Decision<CaseFileEvent> transfer(CaseDossier dossier, TransferCase it) {
        var from = dossier.opening().office();
        return office(it.to(), from)
                .filter(to -> !to.id().equals(from.id()))
                .<Decision<CaseFileEvent>>map(to ->
                        Decision.accept(
                                new TransferOffered(
                                        new Transfer(
                                                from,
                                                to,
                                                it.kind(),
                                                it.reason(),
                                                it.letter(),
                                                LegalDay.of(it.at())))))
                .orElseGet(() -> Decision.reject(CustodyProblem.UNKNOWN_OFFICE, it.to()));
    }

    private static Decision<CaseFileEvent> accept(CaseDossier dossier, AcceptTransfer it) {
        var transfer = dossier.matters().custody().transfer();
        if (transfer == null) {
            return Decision.reject(CustodyProblem.NO_TRANSFER, "Nothing is offered");
        }
        return names(it.officers()).size() < 2
                ? Decision.reject(InquiryProblem.TOO_FEW_OFFICERS, "Name two of your own")
                : Decision.accept(new TransferAccepted(transfer, it.officers()));
    }

    private static Set<String> names(List<CaseOfficer> officers) {
        return officers.stream().map(CaseOfficer::name).collect(Collectors.toSet());
    }

    private Decision<CaseFileEvent> object(CaseDossier dossier, ObjectTransfer it) {
        var transfer = dossier.matters().custody().transfer();
        if (transfer == null) {
            return Decision.reject(CustodyProblem.NO_TRANSFER, "Nothing is offered");
        }
        var dispute =
                new Dispute(
                        transfer.from(), transfer.to(), it.reason(), LegalDay.of(it.at()), null);
        return Decision.accept(
                new JurisdictionDisputed(
                        dispute, running.started(dossier.clocks(), AGREE, it.at())));
    }

    private Decision<CaseFileEvent> agree(CaseDossier dossier, AgreeJurisdiction it) {
        return keeper(dossier, it.keeper())
                .<Decision<CaseFileEvent>>map(keeper ->
                        Decision.accept(
                                new JurisdictionSettled(
                                        keeper,
                                        false,
                                        it.document(),
                                        running.cancelled(
                                                running.met(dossier.clocks(), AGREE, it.at()),
                                                DESIGNATE,
                                                it.at()))))
                .orElseGet(() -> Decision.reject(CustodyProblem.NOT_IN_DISPUTE, it.keeper()));
    }

    private Decision<CaseFileEvent> designate(CaseDossier dossier, DesignateOffice it) {
        return keeper(dossier, it.keeper())
                .<Decision<CaseFileEvent>>map(keeper ->
                        Decision.accept(
                                new JurisdictionSettled(
                                        keeper,
                                        true,
                                        it.document(),
                                        running.met(dossier.clocks(), DESIGNATE, it.at()))))
                .orElseGet(() -> Decision.reject(CustodyProblem.NOT_IN_DISPUTE, it.keeper()));
    }

    private static Optional<Office> keeper(CaseDossier dossier, String id) {
        var dispute = dossier.matters().custody().dispute();
        if (dispute == null || !dispute.between(id)) {
            return Optional.empty();
        }
        return Optional.of(dispute.one().id().equals(id) ? dispute.one() : dispute.other());
    }

    private Decision<CaseFileEvent> share(CaseDossier dossier, ShareCase it) {
        return office(it.with(), dossier.opening().office())
                .<Decision<CaseFileEvent>>map(with ->
                        Decision.accept(
                                new CaseShared(new Share(with, it.reason(), LegalDay.of(it.at())))))
                .orElseGet(() -> Decision.reject(CustodyProblem.UNKNOWN_OFFICE, it.with()));
    }

    private Optional<Office> office(String id, Office like) {
        return directory
                .byId(id)
                .map(agency ->
                        new Office(
                                agency.id(),
                                agency.zh(),
                                agency.type(),
                                agency.region(),
                                like.function(),
                                new Bilingual("案件移送", "Handed over by " + like.id())));
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
