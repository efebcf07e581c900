/** The rules of a dual report (双报制). */
@NullMarked
package org.ipcase.referral.dualreport.domain;

import org.jspecify.annotations.NullMarked;
