/**
 * One case of each kind of right (各类权利一案到底), from intake to closing, each by the procedure that the
 * law gives it; and the shorter procedures beside them.
 */
@NullMarked
package org.ipcase.journeys.rights;

import org.jspecify.annotations.NullMarked;
