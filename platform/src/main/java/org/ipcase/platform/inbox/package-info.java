/**
 * The inbox (收件): events of other services, each taking effect once; what cannot be handled is
 * parked visibly.
 */
@NullMarked
package org.ipcase.platform.inbox;

import org.jspecify.annotations.NullMarked;
