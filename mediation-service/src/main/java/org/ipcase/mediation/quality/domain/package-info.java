/** The rules of the yearly sample and evaluation (MED-O10) as pure functions. */
@NullMarked
package org.ipcase.mediation.quality.domain;

import org.jspecify.annotations.NullMarked;
