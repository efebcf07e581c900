/**
 * Complaints, reports and other submissions (投诉、举报、权利人处理请求): received, sent to the competent
 * office, accepted or not, mediated beside, and taken to the filing of a case.
 *
 * <p>Law: 市场监督管理投诉举报处理办法 (CRM), 市场监督管理行政处罚程序规定 (MPP); domain.md 1.1, 1.2. Rights holders submit,
 * officers of the competent office decide, its head declines filing.
 */
@NullMarked
package org.ipcase.cases.complaint;

import org.jspecify.annotations.NullMarked;
