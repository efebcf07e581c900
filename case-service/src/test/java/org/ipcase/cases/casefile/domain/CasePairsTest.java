package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.junit.jupiter.api.Test;

/** Every state of a case answers every command, and what it records is read again. */
class CasePairsTest {
    /** Whoever is handed a case is an office with a real region. */
    private static final Office OTHER =
            Office.competent(
                            AgencyDirectory.shipped(),
                            OfficeFunction.TRADEMARK_ENFORCEMENT,
                            "510104",
                            LocalDate.of(2026, 6, 1))
                    .orElseThrow();

    @Test
    void everyStateAnswersEveryCommand() {
        var states = new ArrayList<CaseFile>(List.of(new CaseFile.NoCase()));
        states.addAll(CaseMatrixTest.everyState().values());
        var anybody = People.office("anybody", Role.OFFICER, Role.LEGAL_REVIEWER, Role.HEAD);
        new EveryPair<>(
                        CaseFile.class,
                        CaseFileCommand.class,
                        CaseStory.DECIDER::decide,
                        CaseFileDecider::evolve)
                .isAnswered(
                        states,
                        new Samples()
                                .with(Actor.class, anybody)
                                .with(Office.class, OTHER)
                                .ofEach(CaseFileCommand.class));
    }
}
