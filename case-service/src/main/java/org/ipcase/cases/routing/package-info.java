/**
 * Which office a submission goes to (案件分流): by function, place, day, kind of right and weight, with
 * the reason in words.
 */
@NullMarked
package org.ipcase.cases.routing;

import org.jspecify.annotations.NullMarked;
