/**
 * Appointment of experts and technical investigators to cases and patent rulings (聘请专家、技术调查官):
 * conflicts found and declared, challenge, opinion, workload. The expert sees the appointment, its
 * questions and the files chosen for him, never the case.
 *
 * <p>Source: the Plan (专家库、技术调查官制度), 行政处罚法(2021) art. 43 by analogy for conflicts; periods
 * [product].
 */
@NullMarked
package org.ipcase.cases.expertappointment;

import org.jspecify.annotations.NullMarked;
