/**
 * Notice and takedown on e-commerce platforms (电子商务平台通知与必要措施): notice, measures, declaration,
 * fifteen days to complain or sue, and the end of the measures without proof.
 *
 * <p>Law: 电子商务法 42 to 45, 84; 法释〔2020〕9号; domain.md 2.5. It differs from works on networks ({@code
 * copyrighttakedown}), where the provider restores at once: keep the two apart. The owner notifies,
 * the platform operator takes measures, the shop declares.
 */
@NullMarked
package org.ipcase.cases.ecommercetakedown;

import org.jspecify.annotations.NullMarked;
