/**
 * Performance of a mediation agreement (履行): the plan with its instalments, reports and records,
 * follow-up visits (回访), default, and the way to the court: enforcement of what is confirmed, a
 * suit on what is not (人民调解法 31, 32; 民事诉讼法 206, 250; domain.md MED-14, MED-21).
 */
@NullMarked
package org.ipcase.mediation.performance;

import org.jspecify.annotations.NullMarked;
