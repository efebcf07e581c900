/**
 * Penalties imposed on the spot (当场处罚, 简易程序): clear facts, a small fine or a warning, the decision
 * handed over at once and filed with the office.
 *
 * <p>Law: 行政处罚法(2021) art. 51, 52; domain.md 1.3. Officers of the office act.
 */
@NullMarked
package org.ipcase.cases.casefile.spot;

import org.jspecify.annotations.NullMarked;
