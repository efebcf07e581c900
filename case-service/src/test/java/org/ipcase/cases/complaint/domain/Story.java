package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.complaint.domain.ComplaintCommand.FileComplaint;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.routing.domain.Routing;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.number.IdDocument;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/** Tells a complaint's story: given commands that happened, when one more comes, then what. */
public final class Story {
    /** Monday 2026-06-01, 10:00 in Chengdu. */
    static final Instant MONDAY = Instant.parse("2026-06-01T02:00:00Z");

    static final RunningClocks RUNNING = new RunningClocks(Clocks.standard());
    static final ComplaintDecider DECIDER = decider();

    private final List<ComplaintEvent> happened = new ArrayList<>();
    private Complaint state = new Complaint.NoComplaint();
    private @Nullable Decision<ComplaintEvent> answer;

    private static ComplaintDecider decider() {
        var clocks = new ComplaintClocks(RUNNING);
        var directory = AgencyDirectory.shipped();
        return new ComplaintDecider(
                new ComplaintReception(Routing.standard(directory), clocks),
                clocks,
                new Offices(directory));
    }

    static Story empty() {
        return new Story();
    }

    public static Story filed() {
        return filed(Intake.RIGHTS_HOLDER_REQUEST);
    }

    static Story filed(Intake intake) {
        var by =
                switch (intake) {
                    case RIGHTS_HOLDER_REQUEST, CONSUMER_COMPLAINT, REPORT -> People.HOLDER;
                    case TRANSFER_IN, SELF_FOUND, PLATFORM_CLUE -> People.OFFICER;
                };
        return new Story().given(file(by, submission(intake)));
    }

    static FileComplaint file(Actor by, Submission submission) {
        return new FileComplaint(by, MONDAY, "SC-CP-2026-000001", "ABCDEFGHJK", submission, null);
    }

    static Submission submission(Intake intake) {
        var kind =
                intake == Intake.CONSUMER_COMPLAINT ? Party.Kind.PERSON : Party.Kind.ORGANISATION;
        return submission(intake, kind, RightKind.TRADEMARK, "510100");
    }

    static Submission submission(Intake intake, Party.Kind kind, RightKind right, String region) {
        return new Submission(
                intake,
                party(kind, "四川岷岭春酒业有限公司"),
                List.of(party(Party.Kind.ORGANISATION, "成都某商贸有限公司")),
                new Right(right, null, null, "岷岭春", null),
                region,
                LocalDate.of(2026, 5, 20),
                "销售假冒注册商标的白酒",
                "白酒",
                null,
                List.of(),
                false,
                intake == Intake.REPORT,
                null,
                null);
    }

    private static Party party(Party.Kind kind, String name) {
        var document =
                kind == Party.Kind.PERSON
                        ? new MaskedDocument(IdDocument.RESIDENT_ID, "510107**********14")
                        : null;
        return new Party(kind, name, null, document, null, null, null, null);
    }

    /** What happened before must be allowed. */
    public Story given(ComplaintCommand command) {
        switch (DECIDER.decide(state, command)) {
            case Decision.Accepted<ComplaintEvent>(var events) -> record(events);
            case Decision.Refused<ComplaintEvent>(var refusal) ->
                    throw new AssertionError("Refused: " + refusal);
        }
        return this;
    }

    Story when(ComplaintCommand command) {
        answer = DECIDER.decide(state, command);
        if (answer instanceof Decision.Accepted<ComplaintEvent>(var events)) {
            record(events);
        }
        return this;
    }

    private void record(List<ComplaintEvent> events) {
        for (var event : events) {
            happened.add(event);
            state = ComplaintDecider.evolve(state, event);
        }
    }

    Story then(String expected) {
        assertThat(answer).isInstanceOf(Decision.Accepted.class);
        assertThat(state).isInstanceOf(Complaint.Submitted.class);
        assertThat(ComplaintRules.name(submitted())).isEqualTo(expected);
        return this;
    }

    void thenNothing() {
        assertThat(answer).isEqualTo(Decision.accept());
    }

    void thenRefused(ComplaintProblem problem) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(problem));
    }

    Refusal refusal() {
        assertThat(answer).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<ComplaintEvent>) java.util.Objects.requireNonNull(answer))
                .refusal();
    }

    Complaint.Submitted submitted() {
        return (Complaint.Submitted) state;
    }

    Dossier dossier() {
        return submitted().dossier();
    }

    public Complaint state() {
        return state;
    }

    public List<ComplaintEvent> happened() {
        return List.copyOf(happened);
    }
}
