/**
 * Special campaigns (专项行动: 春雷、剑网、龙腾、植物品种权): an office above announces period, rights, regions and
 * who takes part; cases filed in it are collected by themselves or by hand; each figure opens the
 * list of cases behind it; a closing report ends it.
 *
 * <p>Source: the Plan (专项行动); domain.md 10 REQ-25. The days of the closing report are [product].
 */
@NullMarked
package org.ipcase.cases.campaign;

import org.jspecify.annotations.NullMarked;
