package org.ipcase.cases.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.Evidence.NoEvidence;
import org.ipcase.cases.evidence.domain.Evidence.Target;
import org.ipcase.cases.evidence.domain.EvidenceCommand.BindEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand.KeepEvidence;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceBound;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceKept;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvidenceDeciderTest {
    private static final Binding TO_COMPLAINT =
            new Binding(
                    Target.COMPLAINT, RecordId.derived("complaint"), List.of("agency:mr-510100"));

    @Test
    void keepsAFileWithContent() {
        var keep = new KeepEvidence(file(3), Binding.waiting());
        assertThat(EvidenceDecider.decide(new NoEvidence(), keep))
                .isEqualTo(Decision.accept(new EvidenceKept(file(3), Binding.waiting())));
    }

    @Test
    void refusesAFileWithoutContent() {
        refused(
                EvidenceDecider.decide(
                        new NoEvidence(), new KeepEvidence(file(0), Binding.waiting())),
                EvidenceProblem.EMPTY);
    }

    @Test
    void neverReplacesAFile() {
        refused(
                EvidenceDecider.decide(kept(), new KeepEvidence(file(4), Binding.waiting())),
                EvidenceProblem.ALREADY_KEPT);
    }

    @Test
    void bindsTheSubmittersOwnFileOnce() {
        var bind = new BindEvidence(TO_COMPLAINT, Submitter.of(People.COLLEAGUE));
        assertThat(EvidenceDecider.decide(kept(), bind))
                .isEqualTo(Decision.accept(new EvidenceBound(TO_COMPLAINT)));
        var bound = EvidenceDecider.evolve(kept(), new EvidenceBound(TO_COMPLAINT));
        assertThat(EvidenceDecider.decide(bound, bind)).isEqualTo(Decision.accept());
        assertThat(EvidenceDecider.readers((Kept) bound))
                .contains("agency:mr-510100", "person:holder", "agency:rh-minling");
    }

    @Test
    @Tag("JUR-06")
    void followsItsComplaintToAnotherOfficeAndNoOtherRecord() {
        var bound = EvidenceDecider.evolve(kept(), new EvidenceBound(TO_COMPLAINT));
        var by = Submitter.of(People.HOLDER);
        var elsewhere =
                new Binding(Target.COMPLAINT, TO_COMPLAINT.id(), List.of("agency:mr-510104"));
        assertThat(EvidenceDecider.decide(bound, new BindEvidence(elsewhere, by)))
                .isEqualTo(Decision.accept(new EvidenceBound(elsewhere)));
        var other = new Binding(Target.COMPLAINT, RecordId.derived("other"), List.of("agency:x"));
        assertThat(EvidenceDecider.decide(bound, new BindEvidence(other, by)))
                .isEqualTo(Decision.accept());
    }

    @Test
    void givesNobodyAFileByNamingItInAComplaint() {
        var bind = new BindEvidence(TO_COMPLAINT, Submitter.of(People.OTHER_HOLDER));
        assertThat(EvidenceDecider.decide(kept(), bind)).isEqualTo(Decision.accept());
    }

    @Test
    void everyStateAnswersEveryCommand() {
        new EveryPair<>(
                        Evidence.class,
                        EvidenceCommand.class,
                        EvidenceDecider::decide,
                        EvidenceDecider::evolve)
                .isAnswered(
                        List.of(new NoEvidence(), kept()),
                        new Samples()
                                .with(Actor.class, People.OFFICER)
                                .ofEach(EvidenceCommand.class));
    }

    private static Kept kept() {
        return Kept.takenIn(file(3), Binding.waiting());
    }

    private static EvidenceFile file(long size) {
        return new EvidenceFile(
                "SC-EV-2026-000001",
                "照片.jpg",
                "现场照片",
                EvidenceType.PHYSICAL,
                "image/jpeg",
                size,
                "00",
                "65f0",
                Submitter.of(People.HOLDER),
                Instant.parse("2026-06-01T02:00:00Z"));
    }

    private static void refused(Decision<EvidenceEvent> answer, EvidenceProblem problem) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }
}
