/**
 * Protection workstations (知识产权保护工作站): where they are, who staffs them, which services they give;
 * they receive requests for rights aid.
 *
 * <p>Source: the Plan (保护工作站、维权援助网络), numbers [product]. Aid centres, protection centres and market
 * regulation register them; everybody may see where the next one is.
 */
@NullMarked
package org.ipcase.cases.workstation;

import org.jspecify.annotations.NullMarked;
