/** The rules of the serious-dishonesty list (严重违法失信名单规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.creditlisting.domain;

import org.jspecify.annotations.NullMarked;
