/**
 * Enforcement cases in ordinary procedure (行政处罚案件, 普通程序): filing approved by the head,
 * investigation with the criminal screen running at every change of amounts, review, notice,
 * decision, service, closing.
 *
 * <p>Law: 行政处罚法(2021), 市场监督管理行政处罚程序规定 (MPP), 国务院令第310号 (D310); domain.md 1.3, 1.6, 3.1. Officers of
 * the office investigate, a reviewer who did not investigate reviews, the head decides.
 */
@NullMarked
package org.ipcase.cases.casefile;

import org.jspecify.annotations.NullMarked;
