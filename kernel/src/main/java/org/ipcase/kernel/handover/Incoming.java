package org.ipcase.kernel.handover;

import static org.ipcase.kernel.handover.HandoverProblem.ALREADY_ENDED;

import org.ipcase.kernel.decision.Decision;

/**
 * The receiver's copy of a hand-over that comes from a house with a record of its own (收到的移交).
 *
 * <p>The sender's ledger decides: an answer is asked for there, and the receiver owns only when the
 * ledger has said so, because the sender may have taken the thing back meanwhile. Whoever asks and
 * hears nothing asks again; the same answer twice changes nothing.
 */
public record Incoming(Handover.Terms terms, Step stage) {

    /** Where the receiver's copy is. */
    public enum Step {
        /** 待答复 */
        OFFERED,
        /** 已请求接收: acceptance is asked for, and not yet settled. */
        ACCEPTING,
        /** 已请求退回 */
        REFUSING,
        /** 已归我方 */
        OWNED,
        /** 未归我方: refused, or taken back by the sender. */
        GONE
    }

    public static Incoming offered(Handover.Terms terms) {
        return new Incoming(terms, Step.OFFERED);
    }

    /** Whether this house may write to the thing. */
    public boolean owned() {
        return stage == Step.OWNED;
    }

    /** Whether an answer was asked for that the sender's ledger has not settled. */
    public boolean inDoubt() {
        return stage == Step.ACCEPTING || stage == Step.REFUSING;
    }

    public Decision<Step> accept() {
        return asking(Step.ACCEPTING, Step.OWNED);
    }

    public Decision<Step> refuse() {
        return asking(Step.REFUSING, Step.GONE);
    }

    /**
     * What the sender's ledger says of the hand-over.
     *
     * @param stage in the sender's ledger; one that has not ended settles nothing
     */
    public Decision<Step> settled(Stage stage) {
        if (!stage.ended()) {
            return Decision.accept();
        }
        var end = stage.passedOver() ? Step.OWNED : Step.GONE;
        return this.stage == end ? Decision.accept() : Decision.accept(end);
    }

    public Incoming with(Step next) {
        return new Incoming(terms, next);
    }

    private Decision<Step> asking(Step wanted, Step settled) {
        if (stage == wanted || stage == settled) {
            return Decision.accept();
        }
        return stage == Step.OFFERED
                ? Decision.accept(wanted)
                : Decision.reject(
                        ALREADY_ENDED, "%s was answered: %s".formatted(terms.id(), stage));
    }
}
