package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one of several parties on a side stands (共同当事人的意见): what it has said so far.
 *
 * @param choice mediators it would have; empty before it chose
 * @param helpers numbers of the helpers it agrees to (MED-06)
 * @param leftOn day on which it refused or withdrew, while others of its side went on (MED-02)
 */
public record Standing(
        Consent consent,
        boolean acknowledged,
        List<String> choice,
        Set<Integer> helpers,
        @Nullable LocalDate leftOn) {
    static final Standing NONE = new Standing(Consent.NOT_ASKED, false, List.of(), Set.of(), null);

    public Standing {
        choice = List.copyOf(choice);
        helpers = Set.copyOf(helpers);
    }

    Standing with(Consent changed) {
        return new Standing(changed, acknowledged, choice, helpers, leftOn);
    }

    Standing acknowledging() {
        return new Standing(consent, true, choice, helpers, leftOn);
    }

    Standing choosing(List<String> mediators) {
        return new Standing(consent, acknowledged, mediators, helpers, leftOn);
    }

    Standing agreeing(int helper) {
        var all = new LinkedHashSet<>(helpers);
        all.add(helper);
        return new Standing(consent, acknowledged, choice, all, leftOn);
    }

    Standing left(LocalDate on) {
        return new Standing(consent, acknowledged, choice, helpers, on);
    }
}
