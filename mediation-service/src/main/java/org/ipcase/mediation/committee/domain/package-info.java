/**
 * The register of mediation bodies (调解组织名册): values, and the rules that keep it (MED-O1 … MED-O6).
 */
@NullMarked
package org.ipcase.mediation.committee.domain;

import org.jspecify.annotations.NullMarked;
