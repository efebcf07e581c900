/**
 * The mediation service: committees and mediators, and people's mediation of IP disputes from the
 * application to the agreement (人民调解, domain.md 5).
 */
@NullMarked
package org.ipcase.mediation;

import org.jspecify.annotations.NullMarked;
