/**
 * Cases before the court (法院案件): prosecuted cases arrive with the index of their file, civil and
 * administrative suits are registered by the court; what belongs together is linked (三合一), facts
 * found by agencies are used or contested, the judgment goes back.
 *
 * <p>Law: domain.md 2.6 (CRT-07), 3.4, 8.5, REQ-11; 刑事诉讼法 (2018) art. 186, 200, 208; 行政处罚法 (2021)
 * art. 27; 知识产权民事诉讼证据规定 (2020) art. 6. A judge of the court may do everything here; the
 * procuratorate that prosecuted reads.
 */
@NullMarked
package org.ipcase.referral.courtcase;

import org.jspecify.annotations.NullMarked;
