package org.ipcase.referral;

import org.ipcase.platform.refusal.ExplainedRefusals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each refusal of the service says its rule, and the rule can be looked up. */
class ExplainedRefusalsTest {
    @Test
    @Tag("REQ-13")
    void everyRefusalNamesARuleOfTheField() {
        ExplainedRefusals.below("org.ipcase.referral");
    }
}
