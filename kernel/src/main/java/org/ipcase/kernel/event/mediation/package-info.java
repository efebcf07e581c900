/**
 * What the mediation service tells others (人民调解事件): how far a mediation has come, by ids, state and
 * legal days. Nothing that a party said, claimed or agreed to, and nobody's name: what is conceded
 * for the sake of a compromise may not be used against the party (MED-23, 民诉法解释 107).
 */
@NullMarked
package org.ipcase.kernel.event.mediation;

import org.jspecify.annotations.NullMarked;
