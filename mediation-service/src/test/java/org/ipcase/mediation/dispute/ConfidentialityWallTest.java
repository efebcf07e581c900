package org.ipcase.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.AgreementText;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Given;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReachAgreement;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationRecord;
import org.ipcase.mediation.dispute.domain.Session.Minutes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two histories that differ only in what was said and agreed look the same from outside: in events,
 * lists, worklist and access (MED-23, design.md §13).
 */
@Tag("MED-23")
class ConfidentialityWallTest {
    /** All that leaves the feature for others than its readers. */
    private static List<Object> outside(String notes, String content) {
        var minutes = new Minutes(FRIDAY, MINUTES.attendance(), notes, MINUTES.outcome());
        var text =
                new AgreementText(
                        content,
                        content,
                        content,
                        content,
                        content,
                        TEXT.performanceUntil(),
                        false);
        var commands =
                new MediationCommand[] {
                    apply(),
                    accept(),
                    assign("m1"),
                    schedule(),
                    new RecordSession(MEDIATOR, FRIDAY, "S1", minutes),
                    new ReachAgreement(MEDIATOR, FRIDAY, AgreementForm.ORAL, text)
                };
        var seen = new ArrayList<Object>();
        Mediation state = new Mediation.NotApplied();
        for (var command : commands) {
            var accepted = (Decision.Accepted<DisputeEvent>) Given.DECIDER.decide(state, command);
            for (var event : accepted.events()) {
                state = MediationRecord.evolve(state, event);
                seen.addAll(MediationContracts.facts(APPLICATION.id(), event, state));
                seen.add(MediationIndex.of(state));
                seen.add(MediationFacts.of(event));
            }
        }
        return seen;
    }

    @Test
    void whatIsSaidAndAgreedDoesNotShowOutside() {
        assertThat(outside("承认侵权，愿赔十万元", "赔偿十万元")).isEqualTo(outside("否认侵权", "互不追究"));
    }
}
