/**
 * Assistance between offices (协助调查): the office of a case sends a letter to another market
 * regulation office, which receives it, answers within 15 working days, says before they end if it
 * cannot, or declines with the reason. The helping office sees the letter and its attachments,
 * never the case.
 *
 * <p>Law: 行政处罚法(2021) 26; 市场监督管理行政处罚程序规定; domain.md CASE-13, CO-02, CO-03, REQ-14.
 */
@NullMarked
package org.ipcase.cases.assistance;

import org.jspecify.annotations.NullMarked;
