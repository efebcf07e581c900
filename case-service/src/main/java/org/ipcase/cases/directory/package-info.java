/**
 * The directory of agencies for screens to choose from (机构名录): who holds which function for which
 * region (REQ-15, domain.md 6.1, 8.6). Public names of offices; nothing here is secret, nothing is
 * changed.
 */
@NullMarked
package org.ipcase.cases.directory;

import org.jspecify.annotations.NullMarked;
