/**
 * The agency directory as this service reads it (机构名录): who an office is, who is beside it, who is
 * above it.
 *
 * <p>Law: domain.md 8.6, 8.7; nobody types in a counterpart, it follows from level and region
 * (REQ-15).
 */
@NullMarked
package org.ipcase.referral.office;

import org.jspecify.annotations.NullMarked;
