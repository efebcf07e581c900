package org.ipcase.cases.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.EvidenceCommand.AnswerHandOver;
import org.ipcase.cases.evidence.domain.EvidenceCommand.HandOver;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.handover.HandoverProblem;
import org.ipcase.kernel.handover.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two signatures for each passage, one holder at any moment. */
@Tag("REQ-10")
class CustodyTest {
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    private static final Actor OFFICER = official("陈立", "mr-510100", Role.OFFICER);
    private static final Actor POLICE = official("张警官", "ps-510100", Role.POLICE);
    private static final Actor PARTY = official("权利人", "rh-minling", Role.RIGHTS_HOLDER);
    private static final Actor STRANGER = official("他人", "mr-500103", Role.OFFICER);
    private static final Actor HOLDER = official("权利人", "mr-510100", Role.RIGHTS_HOLDER);

    @Test
    void passesWithTwoSignaturesAndBelongsToTheGiverUntilTheSecond() {
        var given = after(taken(), give(OFFICER, "ps-510100"));
        assertThat(given.custody().holding().owner()).isEqualTo("mr-510100");
        assertThat(EvidenceDecider.readers(given)).contains("agency:ps-510100");

        var received = after(given, answer(POLICE, true, null));
        assertThat(received.custody().holding().owner()).isEqualTo("ps-510100");
        assertThat(received.custody().holding().chain().getFirst().slips())
                .extracting(it -> it.stage() + " " + it.by())
                .containsExactly("PREPARED 陈立", "SENT 陈立", "ACCEPTED 张警官");
        assertThat(received.custody().passages().getFirst().seal()).isEqualTo("封-0815");
    }

    @Test
    void whoeverGaveItAwayCannotGiveItAgain() {
        var received =
                after(after(taken(), give(OFFICER, "ps-510100")), answer(POLICE, true, null));
        refused(received, give(OFFICER, "mr-500103"), HandoverProblem.NOT_OWNER);
        assertThat(after(received, give(POLICE, "mr-510100")).custody().holding().open())
                .isPresent();
    }

    @Test
    void whatAPartySubmittedIsWithTheOfficeThatHandlesIt() {
        var binding =
                new Binding(
                        Evidence.Target.COMPLAINT, null, List.of("agency:mr-510100", "auditor"));
        var bound =
                EvidenceDecider.evolve(takenBy(PARTY), new EvidenceEvent.EvidenceBound(binding));
        assertThat(((Kept) bound).custody().holding().owner()).isEqualTo("mr-510100");

        var passed = after((Kept) bound, give(OFFICER, "ps-510100"));
        var again = EvidenceDecider.evolve(passed, new EvidenceEvent.EvidenceBound(binding));
        assertThat(((Kept) again).custody()).isEqualTo(passed.custody());
    }

    @Test
    void isGivenToOneAtATime() {
        var given = after(taken(), give(OFFICER, "ps-510100"));
        refused(given, give(OFFICER, "mr-500103"), HandoverProblem.ALREADY_UNDER_WAY);
    }

    @Test
    void goesBackWithAReason() {
        var given = after(taken(), give(OFFICER, "ps-510100"));
        refused(given, answer(POLICE, false, " "), EvidenceProblem.NOTE_MISSING);
        var back = after(given, answer(POLICE, false, "封条破损"));
        assertThat(back.custody().holding().owner()).isEqualTo("mr-510100");
        assertThat(back.custody().holding().latest().orElseThrow().stage())
                .isEqualTo(Stage.REFUSED);
    }

    @Test
    void onlyTheReceiverSigns() {
        var given = after(taken(), give(OFFICER, "ps-510100"));
        refused(given, answer(STRANGER, true, null), HandoverProblem.OTHER_SIDE);
        refused(given, answer(OFFICER, true, null), HandoverProblem.OTHER_SIDE);
        refused(taken(), answer(POLICE, true, null), EvidenceProblem.NOTHING_HANDED_OVER);
    }

    @Test
    void neitherARightsHolderNorAStrangerHandsItOver() {
        refused(
                taken(),
                give(HOLDER, "ps-510100"),
                EvidenceProblem.RIGHTS_HOLDERS_DO_NOT_HAND_OVER);
        refused(taken(), give(STRANGER, "ps-510100"), HandoverProblem.NOT_OWNER);
        refused(taken(), give(OFFICER, "mr-510100"), EvidenceProblem.TO_ITSELF);
    }

    @Test
    void offersWhatWouldBeAllowed() {
        var given = after(taken(), give(OFFICER, "ps-510100"));
        assertThat(EvidenceDecider.actions(taken(), OFFICER))
                .extracting(it -> it.name() + "=" + it.allowed())
                .containsExactly(
                        "hand-over=true", "confirm-hand-over=false", "refuse-hand-over=false");
        assertThat(EvidenceDecider.actions(given, POLICE))
                .extracting(it -> it.name() + "=" + it.allowed())
                .containsExactly(
                        "hand-over=false", "confirm-hand-over=true", "refuse-hand-over=true");
    }

    private static Kept taken() {
        return takenBy(OFFICER);
    }

    private static Kept takenBy(Actor uploader) {
        return Kept.takenIn(
                new EvidenceFile(
                        "SC-EV-2026-000001",
                        "照片.jpg",
                        "现场照片",
                        EvidenceType.PHYSICAL,
                        "image/jpeg",
                        3,
                        "00",
                        "65f0",
                        Submitter.of(uploader),
                        AT),
                Binding.waiting());
    }

    private static HandOver give(Actor by, String to) {
        return new HandOver(by, AT, to, "物证室", "3 号柜", "封-0815");
    }

    private static AnswerHandOver answer(Actor by, boolean accepted, @Nullable String note) {
        return new AnswerHandOver(by, AT, accepted, note);
    }

    private static Kept after(Kept before, EvidenceCommand command) {
        return switch (EvidenceDecider.decide(before, command)) {
            case Decision.Accepted<EvidenceEvent>(var events) -> {
                Evidence state = before;
                for (var event : events) {
                    state = EvidenceDecider.evolve(state, event);
                }
                yield (Kept) state;
            }
            case Decision.Refused<EvidenceEvent>(var refusal) ->
                    throw new AssertionError(refusal.toString());
        };
    }

    private static void refused(Kept before, EvidenceCommand command, Problem expected) {
        assertThat(EvidenceDecider.decide(before, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(expected));
    }

    private static Actor official(String name, String agency, Role role) {
        return new Actor(
                name, name, agency, AgencyType.MARKET_REGULATION, "510100", Set.of(), Set.of(role));
    }
}
