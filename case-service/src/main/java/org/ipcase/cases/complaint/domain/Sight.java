package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.kernel.actor.Actor;

/** From where somebody looks at a submission (查看身份), which decides what of it is shown. */
public enum Sight {
    /** 提交人: who submitted, with colleagues. */
    SUBMITTER,
    /** 承办机关 */
    OFFICE,
    /** 上级、督办、审计: reads, without the reporter. */
    ABOVE,
    /** 拟接收机关: what is offered to it, from that moment. */
    INVITED,
    /** 原承办机关: what it had, and how it ended. */
    FORMER;

    public static Sight of(Submitted complaint, Actor reader) {
        var dossier = complaint.dossier();
        if (dossier.submitter().is(reader)) {
            return dossier.office().employs(reader) ? OFFICE : SUBMITTER;
        }
        if (dossier.office().employs(reader)) {
            return OFFICE;
        }
        if (complaint instanceof Offered(_, _, var offer) && offer.to().employs(reader)
                || complaint instanceof Disputed(_, _, var dispute)
                        && dispute.other().employs(reader)) {
            return INVITED;
        }
        return dossier.custody().givenAwayBy(reader).isPresent() ? FORMER : ABOVE;
    }

    /**
     * Whether the fields of a reporter are shown (CR-16): to the reporter and to those who handle
     * the report.
     */
    public boolean seesReporter() {
        return this == SUBMITTER || this == OFFICE;
    }

    /** Whether this submission has a reporter to protect. */
    public static boolean protectsReporter(Dossier dossier) {
        return dossier.submission().intake() == Intake.REPORT;
    }

    public boolean seesComplainant(Dossier dossier) {
        return !protectsReporter(dossier) || seesReporter();
    }

    /** Until when a former owner sees what happened; the others see all their life. */
    public static Instant until(Dossier dossier, Actor reader) {
        return dossier.custody().givenAwayBy(reader).map(Custody.Handover::at).orElse(Instant.MAX);
    }
}
