package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.casefile.domain.Custody.Dispute;
import org.ipcase.cases.casefile.domain.CustodyEvent.DisputeReported;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionDisputed;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionSettled;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionSupported;
import org.ipcase.cases.casefile.domain.CustodyStep.AgreeJurisdiction;
import org.ipcase.cases.casefile.domain.CustodyStep.DesignateOffice;
import org.ipcase.cases.casefile.domain.CustodyStep.ObjectTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.RecordDesignation;
import org.ipcase.cases.casefile.domain.CustodyStep.ReportDispute;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.handover.Stage;

/**
 * Disputes about jurisdiction (管辖争议): settled when both sides name the same office, or by the
 * common superior, which may also designate without being asked.
 *
 * <p>Source: JUR-03 to JUR-05; 行政处罚法(2021) art. 25; MPP 13, 16. Between the two provinces only the
 * national body designates; its notice is recorded here.
 */
record JurisdictionRules(RunningClocks running, ReceivingOffices offices) {
    static final String AGREE = "JUR-03";
    static final String DESIGNATE = "JUR-04";

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var dispute = dossier.matters().custody().dispute();
        return switch (action) {
            case AGREE_JURISDICTION ->
                    dispute == null
                            ? refuse(CustodyProblem.NO_DISPUTE, "None is open")
                            : Optional.empty();
            case REPORT_DISPUTE ->
                    dispute == null || dispute.reportedOn() != null
                            ? refuse(CustodyProblem.NO_DISPUTE, "None is open")
                            : Optional.empty();
            case DESIGNATE -> {
                if (dispute == null) {
                    yield refuse(CustodyProblem.NO_DISPUTE, "None is open");
                }
                yield acrossTheBorder(dispute)
                        ? refuse(
                                CustodyProblem.NATIONAL_BODY_ONLY,
                                "%s and %s".formatted(dispute.one().name(), dispute.other().name()))
                        : Optional.empty();
            }
            case RECORD_DESIGNATION -> {
                if (dispute == null) {
                    yield refuse(CustodyProblem.NO_DISPUTE, "None is open");
                }
                yield acrossTheBorder(dispute)
                        ? Optional.empty()
                        : refuse(
                                CustodyProblem.NOT_THE_NATIONAL_BODY,
                                "Region " + dispute.commonSuperior().orElse(""));
            }
            default -> Optional.empty();
        };
    }

    /** Who may take these steps; the owning office is asked elsewhere. */
    static Optional<Refusal> mayDo(CaseAction action, CaseDossier dossier, Actor actor) {
        var custody = dossier.matters().custody();
        var transfer = custody.transfer();
        var dispute = custody.dispute();
        return switch (action) {
            case ACCEPT_TRANSFER, OBJECT_TRANSFER ->
                    transfer != null && transfer.to().employs(actor) && leads(actor)
                            ? Optional.empty()
                            : refuse(CustodyProblem.NOT_THE_RECEIVER, actor.agency());
            case AGREE_JURISDICTION, REPORT_DISPUTE ->
                    leads(actor)
                                    && (dossier.opening().office().employs(actor)
                                            || dispute != null && dispute.between(actor.agency()))
                            ? Optional.empty()
                            : refuse(CaseProblem.NOT_THIS_OFFICE, actor.agency());
            default ->
                    superior(dossier, actor)
                            ? Optional.empty()
                            : refuse(CustodyProblem.NOT_THE_SUPERIOR, actor.agency());
        };
    }

    private static boolean leads(Actor actor) {
        return actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD);
    }

    /** Across the border whoever is above one side is told that this is not enough (JUR-05). */
    private static boolean superior(CaseDossier dossier, Actor actor) {
        var dispute = dossier.matters().custody().dispute();
        var office = dossier.opening().office();
        if (!leads(actor) && !actor.has(Role.SUPERVISOR) && !actor.has(Role.OFFICER)) {
            return false;
        }
        if (dispute == null) {
            return AccessKey.superiors(office.region()).contains(actor.region());
        }
        var one = AccessKey.superiors(dispute.one().region()).contains(actor.region());
        var other = AccessKey.superiors(dispute.other().region()).contains(actor.region());
        return acrossTheBorder(dispute) ? one || other : one && other;
    }

    static boolean acrossTheBorder(Dispute dispute) {
        return !dispute.one().region().regionMatches(0, dispute.other().region(), 0, 2);
    }

    Decision<CaseFileEvent> object(CaseDossier dossier, ObjectTransfer it) {
        var transfer = dossier.matters().custody().transfer();
        if (transfer == null) {
            return Decision.reject(CustodyProblem.NO_TRANSFER, "Nothing is offered");
        }
        var dispute =
                Dispute.between(transfer.from(), transfer.to(), it.reason(), LegalDay.of(it.at()));
        return FilePassages.answered(
                dossier,
                Stage.REFUSED,
                it.actor(),
                it.at(),
                new JurisdictionDisputed(
                        dispute,
                        running.started(
                                running.met(dossier.clocks(), CustodyRules.RECEIVER, it.at()),
                                AGREE,
                                it.at())));
    }

    /** One side's word settles nothing: both have to name the same office. */
    Decision<CaseFileEvent> agree(CaseDossier dossier, AgreeJurisdiction it) {
        var dispute = dossier.matters().custody().dispute();
        var keeper = keeper(dossier, it.keeper());
        if (dispute == null || keeper.isEmpty()) {
            return Decision.reject(CustodyProblem.NOT_IN_DISPUTE, it.keeper());
        }
        var mine = it.actor().agency();
        var word = new JurisdictionSupported(mine, it.keeper(), it.document());
        return dispute.answerTo(mine).filter(it.keeper()::equals).isPresent()
                ? FilePassages.settled(
                        dossier,
                        it.keeper(),
                        it.actor(),
                        it.at(),
                        List.of(
                                word,
                                new JurisdictionSettled(
                                        keeper.get(),
                                        false,
                                        it.document(),
                                        over(dossier, it.at()))))
                : Decision.accept(word);
    }

    private List<LegalClock> over(CaseDossier dossier, Instant at) {
        var clocks = running.met(dossier.clocks(), AGREE, at);
        return running.cancelled(running.cancelled(clocks, DESIGNATE, at), CustodyRules.FIRST, at);
    }

    Decision<CaseFileEvent> report(CaseDossier dossier, ReportDispute it) {
        return Decision.accept(
                new DisputeReported(
                        LegalDay.of(it.at()),
                        it.document(),
                        running.started(
                                running.met(dossier.clocks(), AGREE, it.at()),
                                DESIGNATE,
                                it.at())));
    }

    /** The superior may name a third office of its own region: that is what it is asked for. */
    Decision<CaseFileEvent> designate(CaseDossier dossier, DesignateOffice it) {
        var above = it.actor().region();
        return keeper(dossier, it.keeper())
                .or(() ->
                        offices.receiving(it.keeper(), dossier, LegalDay.of(it.at()))
                                .filter(to -> AccessKey.superiors(to.region()).contains(above)))
                .<Decision<CaseFileEvent>>map(
                        keeper -> designated(dossier, keeper, it.document(), it.actor(), it.at()))
                .orElseGet(() -> Decision.reject(CustodyProblem.UNKNOWN_OFFICE, it.keeper()));
    }

    Decision<CaseFileEvent> record(CaseDossier dossier, RecordDesignation it) {
        var dispute = dossier.matters().custody().dispute();
        var since = dispute == null ? LocalDate.MAX : dispute.openedOn();
        if (it.on().isBefore(since) || it.on().isAfter(LegalDay.of(it.at()))) {
            return Decision.reject(
                    CaseProblem.DAY_NOT_POSSIBLE, "%s: disputed on %s".formatted(it.on(), since));
        }
        return keeper(dossier, it.keeper())
                .or(() -> offices.receiving(it.keeper(), dossier, it.on()))
                .<Decision<CaseFileEvent>>map(
                        keeper -> designated(dossier, keeper, it.document(), it.actor(), it.at()))
                .orElseGet(() -> Decision.reject(CustodyProblem.UNKNOWN_OFFICE, it.keeper()));
    }

    private Decision<CaseFileEvent> designated(
            CaseDossier dossier, Office keeper, String document, Actor by, Instant at) {
        var met = running.met(dossier.clocks(), DESIGNATE, at);
        return FilePassages.settled(
                dossier,
                keeper.id(),
                by,
                at,
                List.of(
                        new JurisdictionSettled(
                                keeper,
                                true,
                                document,
                                running.cancelled(
                                        running.cancelled(met, AGREE, at),
                                        CustodyRules.FIRST,
                                        at))));
    }

    private static Optional<Office> keeper(CaseDossier dossier, String id) {
        var dispute = dossier.matters().custody().dispute();
        if (dispute == null || !dispute.between(id)) {
            return Optional.empty();
        }
        return Optional.of(dispute.one().id().equals(id) ? dispute.one() : dispute.other());
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
