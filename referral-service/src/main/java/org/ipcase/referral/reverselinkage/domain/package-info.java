/** The rules of reverse linkage (反向衔接). */
@NullMarked
package org.ipcase.referral.reverselinkage.domain;

import org.jspecify.annotations.NullMarked;
