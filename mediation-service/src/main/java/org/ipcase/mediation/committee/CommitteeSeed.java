package org.ipcase.mediation.committee;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Register;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Registration;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the bodies of the shipped register on record, each once: its record's id derives from its
 * own, so that a second start, or a second instance, meets the first.
 */
@Component
@Order(1)
class CommitteeSeed implements ApplicationRunner {
    private final ShippedRegister shipped;
    private final Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk;
    private final Numbers numbers;
    private final Clock clock;

    CommitteeSeed(
            ShippedRegister shipped,
            Desk<CommitteeState, CommitteeCommand, CommitteeEvent> desk,
            Numbers numbers,
            Clock clock) {
        this.shipped = shipped;
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        shipped.roster().committees().forEach(this::seed);
    }

    void seed(Committee committee) {
        if (desk.load(CommitteeRegister.recordOf(committee.id())).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var told =
                    new Told<>(
                            committee.id(),
                            "register",
                            "mediation-service",
                            committee.id(),
                            now,
                            "register",
                            committee);
            desk.createFrom(
                    told,
                    _ ->
                            new Register(
                                    Actor.system("mediation-service"),
                                    now,
                                    registration(committee)));
        }
    }

    private Registration registration(Committee committee) {
        return new Registration(
                committee.id(),
                numbers.next("MC", committee.region()),
                committee.zh(),
                committee.en(),
                committee.region(),
                committee.kind(),
                committee.termStart(),
                committee.members(),
                new Profile(committee.id(), null, null));
    }
}
