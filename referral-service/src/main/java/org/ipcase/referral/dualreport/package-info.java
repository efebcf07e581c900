/**
 * Dual report (双报制): a rights holder reports an IP crime once; police and procuratorate get it at
 * the same time, with two receipts of the same moment.
 *
 * <p>Law: domain.md 3.3 DUAL-01 to DUAL-05; 公安机关办理刑事案件程序规定 (2020) art. 171, 178, 179; 人民检察院刑事诉讼规则
 * (2019) art. 557 to 562. The procuratorate may join early and supervises whether the police file.
 */
@NullMarked
package org.ipcase.referral.dualreport;

import org.jspecify.annotations.NullMarked;
