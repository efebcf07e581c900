/**
 * The register of committees and mediators (名册) as plain values, with the law on who may be in it.
 */
@NullMarked
package org.ipcase.mediation.committee.domain;

import org.jspecify.annotations.NullMarked;
