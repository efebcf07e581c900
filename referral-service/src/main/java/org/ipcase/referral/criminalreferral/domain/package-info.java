/** The rules of criminal referral (涉嫌犯罪案件移送): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.referral.criminalreferral.domain;

import org.jspecify.annotations.NullMarked;
