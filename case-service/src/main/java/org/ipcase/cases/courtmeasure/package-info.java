/**
 * Court measures that officers need to see (法院保全措施): preservation before and during suit, its
 * clocks, and the facts found by an agency that a court need not prove again.
 *
 * <p>Law: 民事诉讼法 103, 104; 知识产权行为保全规定(2018) 5; 知识产权民事诉讼证据规定(2020) 6; domain.md 2.6. Officers and
 * judges keep the register; the offices of the same place read it.
 */
@NullMarked
package org.ipcase.cases.courtmeasure;

import org.jspecify.annotations.NullMarked;
