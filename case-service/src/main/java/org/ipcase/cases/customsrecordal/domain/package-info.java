/** The rules of customs recordals (海关备案规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.customsrecordal.domain;

import org.jspecify.annotations.NullMarked;
