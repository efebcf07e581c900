/** The rules of matching (比对规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.subject.domain;

import org.jspecify.annotations.NullMarked;
