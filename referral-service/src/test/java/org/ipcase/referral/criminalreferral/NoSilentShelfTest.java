package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.Consult;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteOverdue;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NotePenalty;
import org.ipcase.referral.criminalreferral.domain.Consultation;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Unsent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralAccess;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Approve;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.OpenReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Refuse;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReviseSuspicion;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Send;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralDecider;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvolution;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever the agency does or leaves undone, a case that meets the screen and is not referred in
 * time is seen by the procuratorate: for fifteen hundred histories of a month each.
 */
@Tag("REQ-03")
class NoSilentShelfTest {
    private static final int HISTORIES = 1_500;
    private static final CriminalReferralClocks CLOCKS =
            new CriminalReferralClocks(Clocks.standard());
    private static final CriminalReferralDecider DECIDER = new CriminalReferralDecider(CLOCKS);
    private static final CriminalReferralIndex INDEX = new CriminalReferralIndex(CLOCKS);
    private static final Actor SYSTEM = Actor.system("referral-service");

    @Test
    void forAllHistoriesACaseThatIsNotReferredInTimeIsVisibleToTheProcurator() {
        int seen = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            seen += live(new Random(seed), true);
        }
        assertThat(seen).as("histories in which it mattered").isGreaterThan(HISTORIES / 2);
    }

    /** Not true by itself: without the clock sweep a late referral stays on the shelf. */
    @Test
    void withoutTheSweepALateReferralIsHidden() {
        assertThatThrownBy(
                        () -> {
                            for (int seed = 0; seed < HISTORIES; seed++) {
                                live(new Random(seed), false);
                            }
                        })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to be visible");
    }

    /** One referral over a month of hours in which people act or do not. */
    private static int live(Random random, boolean swept) {
        var now = CASE_FILE.openedAt();
        CriminalReferral state = new NotOpened();
        state = take(state, new OpenReferral(SYSTEM, now, CASE_FILE));
        var limit = Optional.<Instant>empty();
        boolean mattered = false;
        for (int step = 0; step < 30; step++) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(30)));
            state = swept ? sweep(state, now) : state;
            if (state instanceof HandedOver) {
                break;
            }
            limit = inTime((Unsent) state);
            if (limit.isEmpty() || !now.isBefore(limit.get())) {
                mattered = true;
                if (!visible(state)) {
                    throw new AssertionError(
                            "Expected %s of seed to be visible since %s"
                                    .formatted(state.stateName(), limit));
                }
            }
            if (random.nextInt(3) == 0) {
                state = take(state, anything(random, now));
            }
        }
        return mattered ? 1 : 0;
    }

    /** Until when the next step is in time; a referral that was refused is late at once. */
    private static Optional<Instant> inTime(Unsent state) {
        return switch (state) {
            case CriminalReferral.Draft it -> Optional.of(CLOCKS.report(it.caseFile()).due());
            case CriminalReferral.HeadApproval it ->
                    Optional.of(CLOCKS.headDecision(it.report()).due());
            case CriminalReferral.Approved it ->
                    Optional.of(CLOCKS.handOver(it.letter().approval()).due());
            case CriminalReferral.Rejected _ -> Optional.empty();
        };
    }

    /** What the platform's clock sweep and the reaction to its alarm do together. */
    private static CriminalReferral sweep(CriminalReferral state, Instant now) {
        var after = state;
        for (Task task : INDEX.apply(state).tasks()) {
            if (!task.rule().isEmpty() && !now.isBefore(task.due())) {
                after = take(after, new NoteOverdue(SYSTEM, now, task.rule(), task.due()));
            }
        }
        return after;
    }

    private static boolean visible(CriminalReferral state) {
        return !Collections.disjoint(CriminalReferralAccess.readers(state), PROCURATOR.keys());
    }

    private static CriminalReferralCommand anything(Random random, Instant now) {
        return switch (random.nextInt(8)) {
            case 0 -> new SubmitReport(OFFICER, now, report().draft());
            case 1 -> new Approve(HEAD, now, Optional.empty());
            case 2 -> new Refuse(HEAD, now, "不构成犯罪");
            case 3 -> new Send(OFFICER, now, Optional.of(POLICE));
            case 4 -> new Approve(DEPUTY, now, Optional.empty());
            case 5 -> new ReviseSuspicion(SYSTEM, now, suspicion(random.nextInt(900_000)));
            case 6 ->
                    new NotePenalty(
                            SYSTEM, now, Optional.empty(), java.time.LocalDate.parse("2026-06-10"));
            default ->
                    new Consult(
                            OFFICER,
                            now,
                            Consultation.Kind.ADVICE,
                            Optional.of(POLICE),
                            new Paper("1号", true, "…"));
        };
    }

    private static CriminalReferral take(CriminalReferral state, CriminalReferralCommand command) {
        if (DECIDER.decide(state, command)
                instanceof
                Decision.Accepted<CriminalReferralEvent>(List<CriminalReferralEvent> events)) {
            var after = state;
            for (var event : events) {
                after = CriminalReferralEvolution.evolve(after, event);
            }
            return after;
        }
        return state;
    }
}
