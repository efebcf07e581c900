/** The rules of the register of court measures (法院措施登记规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.courtmeasure.domain;

import org.jspecify.annotations.NullMarked;
