/**
 * Recordals of rights at customs (知识产权海关保护备案): applied for by the owner, decided within 30 working
 * days, valid ten years, renewed in the six months before they end, changed within 30 working days.
 *
 * <p>Law: 知识产权海关保护条例 7, 8, 10, 11; domain.md CUS-01 to CUS-03. The General Administration of
 * Customs decides; the customs office of the region records it here.
 */
@NullMarked
package org.ipcase.cases.customsrecordal;

import org.jspecify.annotations.NullMarked;
