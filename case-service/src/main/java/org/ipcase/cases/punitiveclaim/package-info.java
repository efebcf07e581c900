/**
 * Support for claims of punitive damages (惩罚性赔偿): facts on intent and on serious circumstances with
 * their sources, the base, the range that follows; a dry run beside it that stores nothing.
 *
 * <p>Law: 法释〔2021〕4号 art. 1 to 6; domain.md PUN-01 to PUN-04. Rights holders, offices and courts
 * keep their own facts; the court decides.
 */
@NullMarked
package org.ipcase.cases.punitiveclaim;

import org.jspecify.annotations.NullMarked;
