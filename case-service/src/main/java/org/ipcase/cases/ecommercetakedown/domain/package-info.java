/** The rules of e-commerce takedown (电子商务平台通知规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.ecommercetakedown.domain;

import org.jspecify.annotations.NullMarked;
