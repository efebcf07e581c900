/**
 * Agencies (机构) and what each is competent for (职能): a request is addressed to a function in a
 * region and finds the office that holds it on that day (REQ-15, domain.md 6.1 and 8.6).
 */
@NullMarked
package org.ipcase.kernel.agency;

import org.jspecify.annotations.NullMarked;
