/** The rules of assistance between offices (协助调查规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.assistance.domain;

import org.jspecify.annotations.NullMarked;
