/** The rules of the register of workstations (工作站登记规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.workstation.domain;

import org.jspecify.annotations.NullMarked;
