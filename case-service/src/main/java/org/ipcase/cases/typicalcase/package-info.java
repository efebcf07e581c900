/**
 * Typical cases (典型案例): an office recommends a case that is closed and stands, in words that name
 * nobody; the province selects every year and publishes.
 *
 * <p>Law: the Plan (典型案例指导); domain.md SUP-06. Months of the selection are [product].
 */
@NullMarked
package org.ipcase.cases.typicalcase;

import org.jspecify.annotations.NullMarked;
