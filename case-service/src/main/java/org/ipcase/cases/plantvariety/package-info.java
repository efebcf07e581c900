/**
 * Requests to handle the infringement of plant variety rights (植物新品种权侵权处理): term of the right,
 * handling by agriculture or forestry from the county up, measures, mediation of damages.
 *
 * <p>Law: 种子法 28, 49, 72; 植物新品种保护条例; domain.md 2.4. The owner asks, officers handle, parties may
 * mediate damages.
 */
@NullMarked
package org.ipcase.cases.plantvariety;

import org.jspecify.annotations.NullMarked;
