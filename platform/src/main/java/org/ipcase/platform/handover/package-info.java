/**
 * Hand-overs under way (在途交接): what has left one office and is not answered by the other, and
 * whether anything was sent that nobody can prove to have arrived (design.md §13).
 *
 * <p>The ledger itself is part of each record; here it is looked through, in every service that
 * hands anything over. The reconciliation closes what only lost its message and counts what it
 * cannot close: “undelivered now” is 0 or alarms.
 */
@NullMarked
package org.ipcase.platform.handover;

import org.jspecify.annotations.NullMarked;
