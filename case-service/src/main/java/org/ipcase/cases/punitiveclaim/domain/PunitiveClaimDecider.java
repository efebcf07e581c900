package org.ipcase.cases.punitiveclaim.domain;

import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.ALREADY_RECORDED;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NOT_FOR_YOU;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NOT_SHOWN;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NO_DISPUTE;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NO_SUCH_CASE;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NO_SUCH_FACT;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.ONE_SIGN;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.OUT_OF_RANGE;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.OVER;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.TOO_LATE;

import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Nothing;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.ClaimDamages;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.CloseClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.EstablishBase;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.NoteFines;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.OnRecord;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.OpenClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.RecordFact;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.StrikeFact;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.BaseEstablished;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimClosed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimOpened;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.DamagesClaimed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactRecorded;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactStruck;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FinesNoted;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.penalty.DamagesBase;
import org.ipcase.kernel.penalty.PunitiveDamages;

/**
 * The rules of claims for punitive damages (惩罚性赔偿规则).
 *
 * <p>Source: 法释〔2021〕4号 art. 1 to 6 (PUN-01 to PUN-04).
 */
public record PunitiveClaimDecider(PunitiveDamages table) {
    public Decision<PunitiveClaimEvent> decide(PunitiveClaim state, PunitiveClaimCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof OpenClaim it
                            ? open(it)
                            : Decision.reject(OVER, "Nothing is recorded");
            case Kept it ->
                    switch (command) {
                        case OpenClaim _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                PunitiveClaimAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<PunitiveClaimEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static PunitiveClaim evolve(PunitiveClaim state, PunitiveClaimEvent event) {
        return PunitiveClaimEvolution.evolve(state, event);
    }

    private Decision<PunitiveClaimEvent> open(OpenClaim it) {
        if (!PunitiveClaimAccess.keeps(it.actor())) {
            return Decision.reject(NOT_FOR_YOU, it.actor().name() + " keeps none");
        }
        if (it.caseId() != null && it.caseNumber() == null) {
            return Decision.reject(NO_SUCH_CASE, it.caseId().value());
        }
        if (it.caseId() == null && it.claimNumber() == null) {
            return Decision.reject(NO_DISPUTE, "Neither is named");
        }
        return Decision.accept(
                new ClaimOpened(
                        it.number(),
                        it.right(),
                        it.actDate(),
                        it.defendant(),
                        it.claimNumber(),
                        it.caseId(),
                        it.caseNumber(),
                        Submitter.of(it.actor()),
                        it.actor().agencyType(),
                        it.day()));
    }

    private Decision<PunitiveClaimEvent> on(Kept it, OnRecord command) {
        return switch (command) {
            case RecordFact c ->
                    (c.intent() == null) == (c.serious() == null)
                            ? Decision.reject(ONE_SIGN, "Name one of the two")
                            : Decision.accept(
                                    new FactRecorded(
                                            it.facts().size() + 1,
                                            c.intent(),
                                            c.serious(),
                                            c.text(),
                                            c.source(),
                                            c.evidenceIds(),
                                            c.day()));
            case StrikeFact c ->
                    it.standing().stream().noneMatch(fact -> fact.fact() == c.fact())
                            ? Decision.reject(NO_SUCH_FACT, "No. " + c.fact())
                            : Decision.accept(new FactStruck(c.fact(), c.reason(), c.day()));
            case EstablishBase c ->
                    Decision.accept(
                            new BaseEstablished(
                                    new DamagesBase(
                                            c.kind(),
                                            c.amount(),
                                            c.licenceTimes() == null ? 1 : c.licenceTimes(),
                                            c.othersUnknown()),
                                    c.source(),
                                    c.day()));
            case NoteFines c -> Decision.accept(new FinesNoted(c.amount(), c.document(), c.day()));
            case ClaimDamages c -> claim(it, c);
            case CloseClaim c -> Decision.accept(new ClaimClosed(c.reason(), c.day()));
        };
    }

    /** At filing, or until the argument of the first instance ends (art. 2). */
    private Decision<PunitiveClaimEvent> claim(Kept it, ClaimDamages c) {
        var late =
                switch (c.moment()) {
                    case AT_FILING, BEFORE_END_OF_ARGUMENT -> false;
                    case AFTER_ARGUMENT, SECOND_INSTANCE -> true;
                };
        if (late) {
            return Decision.reject(TOO_LATE, "It is " + c.moment());
        }
        var range = table.range(it.shown());
        if (!range.possible()) {
            return Decision.reject(NOT_SHOWN, String.valueOf(range.missing()));
        }
        return range.holds(c.amount())
                ? Decision.accept(new DamagesClaimed(c.amount(), c.method(), c.moment(), c.day()))
                : Decision.reject(OUT_OF_RANGE, "%s to %s".formatted(range.from(), range.to()));
    }
}
