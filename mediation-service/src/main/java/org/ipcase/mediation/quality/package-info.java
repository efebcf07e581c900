/**
 * Quality of mediation (调解质量): figures of a body and of a mediator, each with the list behind it,
 * coverage of prefectures and strong-IP counties, and the yearly sample and evaluation (MED-O10,
 * REQ-22, REQ-25). Figures know numbers, states and days, never what was said (MED-23).
 */
@NullMarked
package org.ipcase.mediation.quality;

import org.jspecify.annotations.NullMarked;
