/** The rules of detention by customs (海关扣留规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.customsdetention.domain;

import org.jspecify.annotations.NullMarked;
