/**
 * Joint meetings (联席会议、会商): called with the offices invited, held, minuted with conclusions that
 * have an owner and a day, and followed until each is done. Source: domain.md CO-11.
 */
@NullMarked
package org.ipcase.referral.jointmeeting;

import org.jspecify.annotations.NullMarked;
