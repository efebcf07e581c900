package org.ipcase.cases.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.junit.jupiter.api.Test;

/** Every state of a case answers every command, and what it records is read again. */
class CasePairsTest {
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
                        new Samples().with(Actor.class, anybody).ofEach(CaseFileCommand.class));
    }
}
