/**
 * Hand-overs between offices (交接): a file, a case or goods has one owner at every moment, and each
 * hand-over keeps a ledger of its receipts (design.md §13).
 *
 * <p>{@link org.ipcase.kernel.handover.Holding} is the fence: who owns a thing, in which epoch, and
 * where it went. {@link org.ipcase.kernel.handover.Handover} is one passage with its slips:
 * prepared, sent, delivered, read, accepted or refused, goods received. The sender owns until the
 * receiver's acceptance is recorded in the sender's ledger; from then on a write of the old owner
 * is refused with a pointer to the new one. When sender and receiver keep separate records (two
 * provinces), {@link org.ipcase.kernel.handover.Incoming} is the receiver's copy: it asks, and owns
 * only when the sender's ledger has answered.
 */
@NullMarked
package org.ipcase.kernel.handover;

import org.jspecify.annotations.NullMarked;
