/** The rules on notices that point to mediation (MED-03) as pure functions. */
@NullMarked
package org.ipcase.mediation.pointing.domain;

import org.jspecify.annotations.NullMarked;
