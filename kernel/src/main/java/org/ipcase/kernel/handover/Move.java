package org.ipcase.kernel.handover;

/** A step of a thing between offices, ready to be recorded by whatever keeps the thing (交接步骤). */
public sealed interface Move {

    /** 发出: the owner sends it; the receiver does not own it yet. */
    record Sent(Handover.Terms terms, Slip slip) implements Move {}

    /**
     * 回执: a receipt for the hand-over under way.
     *
     * @param handover id of the hand-over
     */
    record Noted(String handover, Slip slip) implements Move {}
}
