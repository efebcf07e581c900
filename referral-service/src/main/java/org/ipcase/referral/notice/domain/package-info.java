/** The rules of letters between offices (通报与公函). */
@NullMarked
package org.ipcase.referral.notice.domain;

import org.jspecify.annotations.NullMarked;
