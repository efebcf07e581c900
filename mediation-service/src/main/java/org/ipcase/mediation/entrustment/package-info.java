/**
 * Mediation entrusted by a court (诉调对接): before filing (委派) and after (委托), from the choice of the
 * body to the return of the papers or the court's document (最高人民法院关于人民法院特邀调解的规定, 人民法院在线调解规则; LIT-01
 * … LIT-13). What is said in the mediation stays there: the court sees states and days, and papers
 * that are not confidential (MED-23).
 */
@NullMarked
package org.ipcase.mediation.entrustment;

import org.jspecify.annotations.NullMarked;
