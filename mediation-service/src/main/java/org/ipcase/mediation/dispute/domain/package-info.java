/** The rules of people's mediation (MED-01 … MED-17, MED-23) as pure functions. */
@NullMarked
package org.ipcase.mediation.dispute.domain;

import org.jspecify.annotations.NullMarked;
