/** The rules on mediators (MED-O5, MED-O7 … MED-O9, LIT-07, LIT-13) as pure functions. */
@NullMarked
package org.ipcase.mediation.mediator.domain;

import org.jspecify.annotations.NullMarked;
