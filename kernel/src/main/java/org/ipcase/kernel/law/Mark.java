package org.ipcase.kernel.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How certain a rule is (核实程度), as domain.md 0.1 defines it. */
public enum Mark {
    /** Agrees with the text of the provision. */
    @JsonProperty("verified")
    VERIFIED,
    /** Established professional knowledge; confirm the wording before quoting it. */
    @JsonProperty("known")
    KNOWN,
    /** Not certain: shown as “待核实”, must not block a user. */
    @JsonProperty("check")
    CHECK,
    /** Not law: a default of the product. */
    @JsonProperty("product")
    PRODUCT
}
