/**
 * The register of mediation bodies (调解组织名册): committees and the other kinds, who sits in them, for
 * how long, and what the basic court is told of it (人民调解法 7 … 10, 34; MED-O1 … MED-O6). Anyone may
 * read the register; the justice bureau and the provincial supervisor keep it.
 */
@NullMarked
package org.ipcase.mediation.committee;

import org.jspecify.annotations.NullMarked;
