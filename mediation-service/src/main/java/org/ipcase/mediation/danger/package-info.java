/**
 * A report that a dispute may get out of hand or become a crime (激化风险报告, MED-09, 人民调解法 25): sent by
 * the mediator to the police or the office of the place, received there within hours, answered with
 * what was done. The office reads the report, never the mediation (MED-23).
 */
@NullMarked
package org.ipcase.mediation.danger;

import org.jspecify.annotations.NullMarked;
