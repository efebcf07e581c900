/** The rules of copyright complaints (著作权投诉规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.copyrightcomplaint.domain;

import org.jspecify.annotations.NullMarked;
