/** The rules of enforcement cases (案件办理规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.casefile.domain;

import org.jspecify.annotations.NullMarked;
