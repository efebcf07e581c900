/**
 * Supervision of enforcement by the justice bureau (行政执法监督): an opinion to an office, on a case or
 * on the office itself, its reply, rectification and the end.
 *
 * <p>Law: 行政执法监督条例(2025) art. 6, 11, names of papers [check]; 民营经济促进法 art. 64; domain.md SUP-04,
 * JUR-08. The bureau of the same government issues and ends, the office replies and rectifies.
 */
@NullMarked
package org.ipcase.cases.oversight;

import org.jspecify.annotations.NullMarked;
