/**
 * Committees and mediators (人民调解委员会、人民调解员): who mediates IP disputes, where, in which grade. The
 * register is data (MED-O1 … MED-O8); anyone may read it.
 */
@NullMarked
package org.ipcase.mediation.committee;

import org.jspecify.annotations.NullMarked;
