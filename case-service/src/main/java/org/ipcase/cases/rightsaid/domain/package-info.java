/** The rules of rights aid (维权援助规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.rightsaid.domain;

import org.jspecify.annotations.NullMarked;
