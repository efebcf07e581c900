package org.ipcase.cases.complaint.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.junit.jupiter.api.Test;

/** Every state of a submission answers every command, and what it records is read again. */
class ComplaintPairsTest {
    @Test
    void everyStateAnswersEveryCommand() {
        var states = new ArrayList<Complaint>(List.of(new Complaint.NoComplaint()));
        List.of(
                        ComplaintStates.ofRequests(),
                        ComplaintStates.ofConsumerComplaints(),
                        ComplaintStates.ofReports())
                .forEach(named -> named.values().forEach(story -> states.add(story.state())));
        for (var actor : List.of(People.OFFICER, People.HEAD, People.HOLDER, People.PLATFORM)) {
            new EveryPair<>(
                            Complaint.class,
                            ComplaintCommand.class,
                            Story.DECIDER::decide,
                            ComplaintDecider::evolve)
                    .isAnswered(
                            states,
                            new Samples().with(Actor.class, actor).ofEach(ComplaintCommand.class));
        }
    }
}
