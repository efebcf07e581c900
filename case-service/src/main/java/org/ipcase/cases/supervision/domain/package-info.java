/** The rules of listed supervision (挂牌督办规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.supervision.domain;

import org.jspecify.annotations.NullMarked;
