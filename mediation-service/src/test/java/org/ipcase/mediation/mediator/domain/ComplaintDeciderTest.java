package org.ipcase.mediation.mediator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Filed;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Grievance;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Ground;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.NotFiled;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Outcome;
import org.ipcase.mediation.mediator.domain.ComplaintCommand.AnswerComplaint;
import org.ipcase.mediation.mediator.domain.ComplaintCommand.FileComplaint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-O7")
class ComplaintDeciderTest {
    private static final Clocks CLOCKS = Clocks.standard();
    private static final ComplaintDecider DECIDER = new ComplaintDecider(CLOCKS);
    private static final Grievance GRIEVANCE =
            new Grievance(
                    "SC-MT-2026-000001",
                    "md-510100-02",
                    RecordId.derived("mediator", "md-510100-02"),
                    "蒋德明",
                    "mc-510100",
                    "mc-510100",
                    "510100",
                    HOLDER.sub(),
                    HOLDER.agency(),
                    Ground.FAVOURING_A_SIDE,
                    "多次单独会见对方",
                    null,
                    LocalDate.parse("2026-06-01"));

    private static FileComplaint file(Actor actor) {
        return new FileComplaint(actor, noon("2026-06-01"), GRIEVANCE);
    }

    private static AnswerComplaint answer(Actor actor) {
        return new AnswerComplaint(actor, noon("2026-06-05"), Outcome.CRITICISM, "属实");
    }

    private static ComplaintAgainst after(ComplaintCommand... commands) {
        ComplaintAgainst state = new NotFiled();
        for (var command : commands) {
            var accepted = (Decision.Accepted<ComplaintEvent>) DECIDER.decide(state, command);
            for (var event : accepted.events()) {
                state = ComplaintDecider.evolve(state, event);
            }
        }
        return state;
    }

    @Test
    void aPartyComplainsAndTheBodyOrTheBureauAnswersOnce() {
        var received = after(file(HOLDER));
        assertThat(received.apiState()).isEqualTo("RECEIVED");
        assertThat(Answered.by(DECIDER.decide(received, file(HOLDER))))
                .isEqualTo("mediator-complaint.already-filed");
        for (var actor : List.of(DIRECTOR, BUREAU, SUPERVISOR)) {
            assertThat(Answered.by(DECIDER.decide(received, answer(actor)))).isEqualTo("ok");
        }
        for (var actor : List.of(HOLDER, MEDIATOR, OTHER_DIRECTOR, SUPERVISOR_CQ, JUDGE)) {
            assertThat(Answered.by(DECIDER.decide(received, answer(actor))))
                    .isEqualTo("mediator-complaint.only-body");
        }
        var answered = after(file(HOLDER), answer(DIRECTOR));
        assertThat(Answered.by(DECIDER.decide(answered, answer(DIRECTOR))))
                .isEqualTo("mediator-complaint.answered");
        assertThat(Answered.by(DECIDER.decide(answered, file(HOLDER))))
                .isEqualTo("mediator-complaint.already-filed");
    }

    @Test
    void nobodyButAPartyComplains() {
        for (var actor : List.of(DIRECTOR, MEDIATOR, OFFICER, JUDGE)) {
            assertThat(Answered.by(DECIDER.decide(new NotFiled(), file(actor))))
                    .isEqualTo("mediator-complaint.only-party");
        }
    }

    @Test
    void fifteenWorkingDaysToAnswer() {
        var clock = ((Filed) after(file(HOLDER))).clocks().getFirst();
        assertThat(clock.lastDay()).isEqualTo("2026-06-23");
        assertThat(CLOCKS.at(clock, noon("2026-06-23")).state()).isEqualTo(ClockState.RUNNING);
        assertThat(CLOCKS.at(clock, noon("2026-06-24")).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void theMediatorAndOtherPartiesDoNotReadIt() {
        var readers = ComplaintDecider.readers(GRIEVANCE);
        for (var actor : List.of(HOLDER, DIRECTOR, BUREAU, SUPERVISOR, AUDITOR)) {
            assertThat(readers.stream().anyMatch(actor.keys()::contains)).as(actor.name()).isTrue();
        }
        for (var actor : List.of(MEDIATOR, OTHER_SIDE, STRANGER, OFFICER, JUDGE, OTHER_DIRECTOR)) {
            assertThat(readers.stream().anyMatch(actor.keys()::contains))
                    .as(actor.name())
                    .isFalse();
        }
    }
}
