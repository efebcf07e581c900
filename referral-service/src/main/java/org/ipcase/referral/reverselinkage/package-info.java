/**
 * Reverse linkage (行刑反向衔接): who is not prosecuted for a crime may still have to be punished by the
 * administration.
 *
 * <p>Law: 刑事诉讼法 art. 177, 人民检察院行刑反向衔接工作指引 (2024), domain.md 3.3 REV-01 to REV-07. Procurators
 * transfer, review and issue the opinion; the agency gets a lead by itself, and answers.
 */
@NullMarked
package org.ipcase.referral.reverselinkage;

import org.jspecify.annotations.NullMarked;
