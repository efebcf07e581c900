/** The rules on danger reports (MED-09) as pure functions. */
@NullMarked
package org.ipcase.mediation.danger.domain;

import org.jspecify.annotations.NullMarked;
