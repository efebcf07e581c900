/**
 * Mediators (调解员): engagement, training, ties that keep them from a dispute, grades with the
 * figures that a proposal used, suspension and removal, and complaints about them (人民调解法 13 … 16,
 * MED-O5, MED-O7 … MED-O9, REQ-22).
 */
@NullMarked
package org.ipcase.mediation.mediator;

import org.jspecify.annotations.NullMarked;
