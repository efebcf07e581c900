package org.ipcase.referral.courtcase.domain;

import java.util.Optional;

/**
 * A case number in the one form we store (案号), 8.5.
 *
 * @param unusual whether it does not have the usual form; taken as it is, and shown
 */
public record CaseNumber(String text, boolean unusual) {

    /**
     * Kind of case that the type code names (类型代字): 刑、民、行. 行保 is conduct preservation, a civil
     * matter; other codes say nothing.
     *
     * <p>Source: 法〔2015〕137号.
     */
    Optional<Matter.Kind> kind() {
        if (text.contains("刑")) {
            return Optional.of(Matter.Kind.CRIMINAL);
        }
        if (text.contains("民") || text.contains("行保")) {
            return Optional.of(Matter.Kind.CIVIL);
        }
        return text.contains("行") ? Optional.of(Matter.Kind.ADMINISTRATIVE) : Optional.empty();
    }
}
