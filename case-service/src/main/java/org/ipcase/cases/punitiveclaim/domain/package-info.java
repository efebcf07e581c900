/** The rules of claims for punitive damages (惩罚性赔偿规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.punitiveclaim.domain;

import org.jspecify.annotations.NullMarked;
