/** The rules of supervision of enforcement (行政执法监督规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.oversight.domain;

import org.jspecify.annotations.NullMarked;
