/** The rules of routing (分流规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.routing.domain;

import org.jspecify.annotations.NullMarked;
