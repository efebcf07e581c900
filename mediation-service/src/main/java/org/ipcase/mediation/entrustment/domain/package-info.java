/** The rules of court entrustment (LIT-01 … LIT-13) as pure functions. */
@NullMarked
package org.ipcase.mediation.entrustment.domain;

import org.jspecify.annotations.NullMarked;
