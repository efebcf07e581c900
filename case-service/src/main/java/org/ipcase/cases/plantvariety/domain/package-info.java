/** The rules of plant variety requests (植物新品种权处理规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.plantvariety.domain;

import org.jspecify.annotations.NullMarked;
