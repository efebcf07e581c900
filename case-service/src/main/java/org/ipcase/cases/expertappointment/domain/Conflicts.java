package org.ipcase.cases.expertappointment.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts of interest that the platform can find by itself (利害关系核查): the employer, what the
 * expert declared, the company that submitted, an earlier opinion on the same matter.
 */
public final class Conflicts {
    private Conflicts() {}

    /** Each in words for the officer; empty if none is known. */
    public static List<String> found(Candidate candidate, Matter matter) {
        var found = new ArrayList<String>();
        for (var party : matter.parties()) {
            if (same(candidate.name(), party.name())) {
                found.add("is the party " + party.name());
            }
            if (same(candidate.employer(), party.name())
                    || equal(candidate.employerCode(), party.creditCode())) {
                found.add("works for the party " + party.name());
            }
            var declared =
                    candidate.interests().stream()
                            .anyMatch(
                                    it -> same(it, party.name()) || equal(it, party.creditCode()));
            if (declared) {
                found.add("declared an interest in " + party.name());
            }
        }
        var submitter = matter.submitterName();
        if (submitter != null && same(candidate.employer(), submitter)) {
            found.add("works for " + submitter + ", which submitted");
        }
        candidate.earlier().forEach(it -> found.add("gave an opinion before, in " + it));
        return List.copyOf(found);
    }

    /** Full width and half width, with or without blanks: the same name (domain.md 8.8). */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
