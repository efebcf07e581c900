/**
 * Notice and takedown of works on networks (信息网络传播权通知与删除): notice, removal, counter-statement, and
 * restoring at once; no second notice for the same item.
 *
 * <p>Law: 信息网络传播权保护条例 14 to 17, 23; domain.md CPR-07 to CPR-10. Unlike on e-commerce platforms
 * ({@code ecommercetakedown}) nobody waits fifteen days: a complete counter-statement brings the
 * work back, and the owner goes to court or to the office. The owner notifies, the provider takes
 * down and restores, the user states.
 */
@NullMarked
package org.ipcase.cases.copyrighttakedown;

import org.jspecify.annotations.NullMarked;
