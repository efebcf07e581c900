/**
 * Criminal screening as a question (涉罪筛查试算): which line would given facts reach, under which
 * version of law, and what is missing to be sure. Nothing is stored. Officials ask; the table and
 * its reading are the kernel's (domain.md 4, REQ-13).
 */
@NullMarked
package org.ipcase.referral.screening;

import org.jspecify.annotations.NullMarked;
