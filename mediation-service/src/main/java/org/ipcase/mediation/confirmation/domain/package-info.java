/** The rules of judicial confirmation (司法确认规则), pure. */
@NullMarked
package org.ipcase.mediation.confirmation.domain;

import org.jspecify.annotations.NullMarked;
