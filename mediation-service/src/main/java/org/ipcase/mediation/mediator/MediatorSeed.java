package org.ipcase.mediation.mediator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.committee.ShippedRegister;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Candidate;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Engage;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the mediators of the shipped register on record, each once. */
@Component
@Order(2)
class MediatorSeed implements ApplicationRunner {
    private final ShippedRegister shipped;
    private final Desk<MediatorState, MediatorCommand, MediatorEvent> desk;
    private final Numbers numbers;
    private final Clock clock;

    MediatorSeed(
            ShippedRegister shipped,
            Desk<MediatorState, MediatorCommand, MediatorEvent> desk,
            Numbers numbers,
            Clock clock) {
        this.shipped = shipped;
        this.desk = desk;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var committee : shipped.roster().committees()) {
            shipped.roster().of(committee.id()).forEach(it -> seed(committee, it));
        }
    }

    void seed(Committee committee, Mediator mediator) {
        if (desk.load(MediatorRegister.recordOf(mediator.id())).isEmpty()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var told =
                    new Told<>(
                            mediator.id(),
                            "register",
                            "mediation-service",
                            mediator.id(),
                            now,
                            "register",
                            mediator);
            desk.createFrom(told, _ -> engage(committee, mediator, now));
        }
    }

    private Engage engage(Committee committee, Mediator mediator, Instant now) {
        var candidate =
                new Candidate(
                        mediator.id(),
                        mediator.committee(),
                        mediator.name(),
                        mediator.grade(),
                        mediator.sub(),
                        mediator.born(),
                        mediator.engagedOn());
        return new Engage(
                Actor.system("mediation-service"),
                now,
                candidate,
                numbers.next("ME", committee.region()),
                committee.region(),
                committee.id());
    }
}
