/**
 * The law tables (法律表): instruments with the days from which and to which they are in force, and
 * the maps from old to new article numbers. A citation is chosen by the date of the event, never by
 * the day the code was written (domain.md 0.3, REQ-26).
 */
@NullMarked
package org.ipcase.kernel.law;

import org.jspecify.annotations.NullMarked;
