/** The rules of appointing experts (专家聘请规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.expertappointment.domain;

import org.jspecify.annotations.NullMarked;
