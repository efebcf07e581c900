/**
 * The running periods of one record (办理期限), moved on by rule; the periods themselves are the
 * kernel's.
 */
@NullMarked
package org.ipcase.cases.clock.domain;

import org.jspecify.annotations.NullMarked;
