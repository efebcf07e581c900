/** The rules of notices (告知规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.notice.domain;

import org.jspecify.annotations.NullMarked;
