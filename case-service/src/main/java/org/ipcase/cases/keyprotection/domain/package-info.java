/** The rules of the key-protection list (重点保护名录规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.keyprotection.domain;

import org.jspecify.annotations.NullMarked;
