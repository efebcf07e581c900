package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.clock.LegalClock;

/**
 * Which periods run on a submission (投诉举报期限).
 *
 * <p>Acceptance within 7 working days where the law asks for it (CR-05). The decision on filing
 * within 15 working days of receiving the material (CASE-02; MPP art. 18); a consumer complaint is
 * no lead, so only its mediation has a period (CR-08).
 */
public record ComplaintClocks(RunningClocks running) {
    private static final String ACCEPTANCE = "CR-05";
    private static final String MEDIATION = "CR-08";
    private static final String FILING = "CASE-02";

    List<LegalClock> received(Intake intake, Instant at) {
        List<LegalClock> clocks = List.of();
        if (intake.needsAcceptance()) {
            clocks = running.started(clocks, ACCEPTANCE, at);
        }
        return intake == Intake.CONSUMER_COMPLAINT ? clocks : running.started(clocks, FILING, at);
    }

    List<LegalClock> accepted(Dossier dossier, Instant at) {
        var clocks = running.met(dossier.clocks(), ACCEPTANCE, at);
        return dossier.submission().intake() == Intake.CONSUMER_COMPLAINT
                ? running.started(clocks, MEDIATION, at)
                : clocks;
    }

    List<LegalClock> rejected(Dossier dossier, Instant at) {
        return running.allCancelled(running.met(dossier.clocks(), ACCEPTANCE, at), at);
    }

    List<LegalClock> filingDecided(Dossier dossier, Instant at) {
        return running.allCancelled(running.met(dossier.clocks(), FILING, at), at);
    }

    List<LegalClock> withdrawn(Dossier dossier, Instant at) {
        return running.allCancelled(dossier.clocks(), at);
    }
}
