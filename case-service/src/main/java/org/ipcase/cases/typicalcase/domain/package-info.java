/** The rules of typical cases (典型案例规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.typicalcase.domain;

import org.jspecify.annotations.NullMarked;
