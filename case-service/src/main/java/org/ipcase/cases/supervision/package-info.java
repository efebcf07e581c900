/**
 * Listed supervision of major cases (重大案件挂牌督办): proposed by people or by two breached clocks,
 * decided in five working days, planned, reported every ten, and driven on by reminder, notice of
 * criticism and taking over.
 *
 * <p>Law: the Plan (重大案件挂牌督办), numbers [product]; 市场监督管理行政处罚程序规定 15; domain.md SUP-01, SUP-03,
 * REQ-24. The province's coordinating office decides, the case office plans and reports.
 */
@NullMarked
package org.ipcase.cases.supervision;

import org.jspecify.annotations.NullMarked;
