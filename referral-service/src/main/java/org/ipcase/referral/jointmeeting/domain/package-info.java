/** The rules of joint meetings (联席会议). */
@NullMarked
package org.ipcase.referral.jointmeeting.domain;

import org.jspecify.annotations.NullMarked;
