/** The rules of review of closed cases (案件评查规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.casereview.domain;

import org.jspecify.annotations.NullMarked;
