/**
 * The directory of experts and technical investigators (专家库、技术调查官): fields of technology, employer,
 * term, declared interests; kept by the office that appointed them to it.
 *
 * <p>Source: the Plan (专家库、技术调查官制度); details [product]. Offices that enforce, aid centres and
 * courts look experts up; who has only another account sees no personal data.
 */
@NullMarked
package org.ipcase.cases.expert;

import org.jspecify.annotations.NullMarked;
