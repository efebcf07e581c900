/** Offices that take part in what this service keeps (机关): id, name, kind, seat, level. */
@NullMarked
package org.ipcase.referral.office.domain;

import org.jspecify.annotations.NullMarked;
