/**
 * People's mediation of an IP dispute (人民调解), from the application to the agreement or the end
 * without one (人民调解法, domain.md 5.2). Open to the parties, the mediators assigned and the
 * committee's director, and to nobody else: what is said in mediation never flows into a case
 * (MED-23).
 */
@NullMarked
package org.ipcase.mediation.dispute;

import org.jspecify.annotations.NullMarked;
