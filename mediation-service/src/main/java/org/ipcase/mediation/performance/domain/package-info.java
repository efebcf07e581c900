/** The rules of performance (履行规则), pure. */
@NullMarked
package org.ipcase.mediation.performance.domain;

import org.jspecify.annotations.NullMarked;
