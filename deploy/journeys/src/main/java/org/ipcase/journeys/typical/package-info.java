/**
 * Cases that follow published typical cases in kind and amounts (典型案例), with invented parties whose
 * numbers pass the checks of domain.md 8.
 */
@NullMarked
package org.ipcase.journeys.typical;

import org.jspecify.annotations.NullMarked;
