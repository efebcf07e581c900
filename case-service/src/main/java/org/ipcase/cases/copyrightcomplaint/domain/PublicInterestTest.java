package org.ipcase.cases.copyrightcomplaint.domain;

import java.util.List;

/**
 * Whether an infringement also harms the public interest (公共利益检验): an administrative penalty needs
 * it, otherwise only the civil route is open.
 *
 * <p>Source: 著作权法(2020) art. 53 (CPR-03).
 *
 * @param harms what is harmed; none means that only private interests are
 */
public record PublicInterestTest(List<PublicInterest> harms, String explanation) {
    public PublicInterestTest {
        harms = List.copyOf(harms);
    }

    public boolean penaltyPossible() {
        return !harms.isEmpty();
    }
}
