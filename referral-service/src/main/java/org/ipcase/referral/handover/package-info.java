/**
 * Hand-overs under way (交接台账): which files and goods have left one office and are not answered by
 * the other, and whether anything was sent that nobody can prove to have arrived (design.md §13).
 *
 * <p>The ledger itself is part of each referral; here it is looked through. The reconciliation
 * closes what only lost its message and counts what it cannot close: “undelivered now” is 0 or
 * alarms.
 */
@NullMarked
package org.ipcase.referral.handover;

import org.jspecify.annotations.NullMarked;
