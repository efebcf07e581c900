/**
 * Review of closed cases (案件评查): every closed case can be drawn; a superior office draws a yearly
 * sample by a seed that is in the record, and whatever a remedy overturned besides; people who had
 * nothing to do with the case grade it by a form; what is not up to standard is put right in thirty
 * days.
 *
 * <p>Law: the Plan (案件评查); domain.md SUP-05; share, points and days are [product].
 */
@NullMarked
package org.ipcase.cases.casereview;

import org.jspecify.annotations.NullMarked;
