/**
 * Goods detained by customs (扣留侵权嫌疑货物): on suspicion of customs or on the owner's application,
 * against security; released, investigated, confiscated and disposed of.
 *
 * <p>Law: 知识产权海关保护条例 12 to 27; domain.md CUS-04 to CUS-14. Customs detains and decides; the owner
 * applies and gives security; IP offices help when asked; a crime is referred to the police.
 */
@NullMarked
package org.ipcase.cases.customsdetention;

import org.jspecify.annotations.NullMarked;
