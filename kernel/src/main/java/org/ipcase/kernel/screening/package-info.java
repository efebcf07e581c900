/**
 * Criminal screening (涉罪筛查): whether the facts of an administrative case reach a threshold for
 * prosecution (入罪标准), which row, under which version of law, and what is missing to be sure
 * (domain.md 4.2 to 4.5, REQ-01, REQ-13). A pure function over given facts; it stores nothing and
 * asks no clock.
 */
@NullMarked
package org.ipcase.kernel.screening;

import org.jspecify.annotations.NullMarked;
