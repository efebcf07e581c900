/** The rules of a case before the court; pure. */
@NullMarked
package org.ipcase.referral.courtcase.domain;

import org.jspecify.annotations.NullMarked;
