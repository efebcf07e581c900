/**
 * What the referral service tells the others (移送事件): contract records, versioned by their schemas.
 */
@NullMarked
package org.ipcase.kernel.event.referral;

import org.jspecify.annotations.NullMarked;
