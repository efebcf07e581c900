/** The rules of penalties imposed on the spot (当场处罚规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.casefile.spot.domain;

import org.jspecify.annotations.NullMarked;
