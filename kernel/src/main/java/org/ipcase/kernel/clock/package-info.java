/**
 * The clock engine (期限引擎): from a rule and the day of its start event to the last legal day, the
 * moment it is late and the reason for both (domain.md 0.2, REQ-07).
 *
 * <p>A {@link org.ipcase.kernel.clock.LegalClock} is a value kept in a record; {@link
 * org.ipcase.kernel.clock.Clocks} starts it and moves it on. Nothing here knows what time it is.
 */
@NullMarked
package org.ipcase.kernel.clock;

import org.jspecify.annotations.NullMarked;
