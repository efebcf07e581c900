/**
 * What the rules of the special procedures share (各类程序的共用规则): steps with the stages they are open
 * in, refusals as tables, who works where.
 */
@NullMarked
package org.ipcase.cases.procedure.domain;

import org.jspecify.annotations.NullMarked;
