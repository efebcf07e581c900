package org.ipcase.cases.copyrightcomplaint.domain;

import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.ALREADY_RECORDED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NOT_A_WORK;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintProblem.OVER;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.Nothing;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.AcceptComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.AskForPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.ConfirmPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.FileCopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.OnRecord;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.PointToCourt;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.ProposeCase;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.RefuseComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.SupplyPapers;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintCommand.WithdrawComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CaseProposed;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CivilRoutePointedTo;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ClocksMoved;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ComplaintAccepted;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ComplaintRefused;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ComplaintWithdrawn;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CopyrightComplaintFiled;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersAsked;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersConfirmed;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersSupplied;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.RightKind;

/**
 * The rules of copyright complaints (著作权投诉规则).
 *
 * <p>Source: 著作权法 art. 53; 著作权行政处罚实施办法(2009) (CPR-01 to CPR-03).
 */
public record CopyrightComplaintDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<CopyrightComplaintEvent> decide(
            CopyrightComplaint state, CopyrightComplaintCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof FileCopyrightComplaint it
                            ? open(it)
                            : Decision.reject(OVER, "Nothing is recorded");
            case WorkComplaint it ->
                    switch (command) {
                        case FileCopyrightComplaint _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                CopyrightComplaintAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<CopyrightComplaintEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CopyrightComplaint evolve(
            CopyrightComplaint state, CopyrightComplaintEvent event) {
        return CopyrightComplaintEvolution.evolve(state, event);
    }

    private static final String ACCEPTANCE = "CPR-02";
    private static final String CHECK = "CPR-01";

    private Decision<CopyrightComplaintEvent> open(FileCopyrightComplaint it) {
        var kind = it.right().kind();
        if (kind != RightKind.COPYRIGHT && kind != RightKind.SOFTWARE) {
            return Decision.reject(NOT_A_WORK, "It is a " + kind);
        }
        return Office.competent(directory, kind.enforcement(), it.region(), it.day())
                .map(office ->
                        Decision.<CopyrightComplaintEvent>accept(
                                new CopyrightComplaintFiled(
                                        it.number(),
                                        it.complainant(),
                                        it.respondents(),
                                        it.right(),
                                        it.region(),
                                        it.actDate(),
                                        it.description(),
                                        it.proofOfRight(),
                                        it.proofOfInfringement(),
                                        it.evidenceIds(),
                                        Submitter.of(it.actor()),
                                        office,
                                        it.at()),
                                new ClocksMoved(running.started(List.of(), CHECK, it.at()))))
                .orElseGet(() -> Decision.reject(NO_COMPETENT_OFFICE, "None: " + it.region()));
    }

    private Decision<CopyrightComplaintEvent> on(WorkComplaint it, OnRecord command) {
        return switch (command) {
            case AskForPapers c ->
                    Decision.accept(
                            new PapersAsked(c.items(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), CHECK, c.at())));
            case SupplyPapers c ->
                    Decision.accept(
                            new PapersSupplied(c.description(), c.evidenceIds(), c.day()),
                            new ClocksMoved(running.started(it.clocks(), CHECK, c.at())));
            case ConfirmPapers c -> confirm(it, c);
            case AcceptComplaint c ->
                    Decision.accept(new ComplaintAccepted(c.note(), c.day()), decided(it, c));
            case RefuseComplaint c ->
                    Decision.accept(new ComplaintRefused(c.reasons(), c.day()), decided(it, c));
            case ProposeCase c ->
                    Decision.accept(
                            new CaseProposed(
                                    new PublicInterestTest(c.harms(), c.explanation()), c.day()));
            case PointToCourt c ->
                    Decision.accept(
                            new CivilRoutePointedTo(
                                    new PublicInterestTest(List.of(), c.explanation()), c.day()));
            case WithdrawComplaint c ->
                    Decision.accept(
                            new ComplaintWithdrawn(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    /**
     * Fifteen days from receipt of all papers, not of the first one; what is not there began none.
     */
    private Decision<CopyrightComplaintEvent> confirm(WorkComplaint it, ConfirmPapers c) {
        if (c.completeOn().isBefore(it.lastPapersOn())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Last papers on " + it.lastPapersOn());
        }
        var clocks = running.met(it.clocks(), CHECK, c.at());
        return Decision.accept(
                new PapersConfirmed(c.completeOn()),
                new ClocksMoved(running.startedOn(clocks, ACCEPTANCE, c.completeOn())));
    }

    private ClocksMoved decided(WorkComplaint it, OnRecord command) {
        return new ClocksMoved(running.met(it.clocks(), ACCEPTANCE, command.at()));
    }
}
