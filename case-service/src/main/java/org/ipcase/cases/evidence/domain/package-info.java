/** The rules of evidence files (证据规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.evidence.domain;

import org.jspecify.annotations.NullMarked;
