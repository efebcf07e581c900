package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CORRECTION_ASKED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.CORRECTION_RUNNING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.EXTENSION_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.PANEL_NOT_ODD;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SAME_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.UNKNOWN_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.CORRECTION_REQUESTED;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CorrectPapers;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestCorrection;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.CorrectionRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.FilingExtended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.FilingRefused;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JurisdictionDisputed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.PapersCorrected;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingFiled;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;

/** From the request to its service (立案、送达), PAT-02 to PAT-04, PAT-13. */
record PatentFilingRules(AgencyDirectory directory, RunningClocks running) {
    Decision<PatentRulingEvent> requestCorrection(Ruling it, RequestCorrection c) {
        if (it.correction() != null) {
            return Decision.reject(CORRECTION_ASKED, "Asked for already");
        }
        if (!c.until().isAfter(c.day())) {
            return Decision.reject(DAY_NOT_POSSIBLE, c.until() + " has come");
        }
        return Decision.accept(
                new CorrectionRequested(c.items(), c.until()),
                new ClocksMoved(running.cancelled(it.clocks(), "PAT-03", c.at())));
    }

    /** The period for filing runs from receipt of papers that are in order (PADJ 16, 20). */
    Decision<PatentRulingEvent> correct(Ruling it, CorrectPapers c) {
        return Decision.accept(
                new PapersCorrected(c.description(), c.evidenceIds(), c.at()),
                new ClocksMoved(running.started(it.clocks(), "PAT-03", c.at())));
    }

    /** More time, once, by the head, if very complex (PADJ 20). */
    Decision<PatentRulingEvent> extend(Ruling it, ExtendFiling c) {
        var more = running.extension(it.clocks(), "PAT-03");
        if (Due.over(it.clocks(), "PAT-03", c.at()) || more == 0) {
            return Decision.reject(EXTENSION_NOT_POSSIBLE, "Extended already, or over");
        }
        return Decision.accept(
                new FilingExtended(c.reason(), c.actor().name()),
                new ClocksMoved(running.extended(it.clocks(), "PAT-03", more, c.actor().name())));
    }

    Decision<PatentRulingEvent> file(Ruling it, FileRuling c) {
        var members = c.panel().stream().map(String::strip).distinct().count();
        if (members < 3 || members % 2 == 0 || members != c.panel().size()) {
            return Decision.reject(
                    PANEL_NOT_ODD, "%d named, %d persons".formatted(c.panel().size(), members));
        }
        var clocks = running.met(it.clocks(), "PAT-03", c.at());
        clocks = running.started(clocks, "PAT-04", c.at());
        return Decision.accept(
                new RulingFiled(c.panel(), c.day()),
                new ClocksMoved(running.started(clocks, "PAT-09", c.at())));
    }

    Decision<PatentRulingEvent> refuse(Ruling it, RefuseFiling c) {
        var asked = it.correction();
        if (it.stage() == CORRECTION_REQUESTED
                && asked != null
                && c.ground() == RefusalGround.PAPERS_NOT_CORRECTED
                && !c.day().isAfter(asked.until())) {
            return Decision.reject(
                    CORRECTION_RUNNING, "Papers may be corrected until " + asked.until());
        }
        return Decision.accept(
                new FilingRefused(c.ground(), c.explanation(), c.day()),
                new ClocksMoved(running.met(it.clocks(), "PAT-03", c.at())));
    }

    Decision<PatentRulingEvent> dispute(Ruling it, ReportJurisdictionDispute c) {
        if (c.otherAgency().equals(it.office().id())) {
            return Decision.reject(SAME_OFFICE, "It is " + it.office().id());
        }
        if (directory.byId(c.otherAgency()).isEmpty()) {
            return Decision.reject(UNKNOWN_OFFICE, c.otherAgency() + " is none");
        }
        var decidedBy =
                new JurisdictionDisputes(directory).decidedBy(it.office().id(), c.otherAgency());
        return Decision.accept(
                new JurisdictionDisputed(c.otherAgency(), decidedBy, c.explanation()));
    }

    /** Service starts the answer: 15 days, or 30 without a fixed residence in China (PADJ 22). */
    Decision<PatentRulingEvent> serve(Ruling it, ServeRequest c) {
        var filing = it.filing();
        if (filing != null && c.servedOn().isBefore(filing.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Filed on " + filing.on());
        }
        var answer = it.petition().respondentAbroad() ? "PAT-05-ABROAD" : "PAT-05";
        var clocks = running.met(it.clocks(), "PAT-04", c.at());
        return Decision.accept(
                new RequestServed(c.servedOn(), c.method()),
                new ClocksMoved(running.startedOn(clocks, answer, c.servedOn())));
    }
}
