package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.referral.office.domain.Office;

/**
 * Advice asked of police or procuratorate before a referral (案件咨询), or a request that the police
 * join early (商请提前介入): REF-26, REF-27, 中办发〔2011〕8号.
 *
 * @param id within the referral: {@code Q1}, {@code Q2} …
 * @param letter number of 咨询函 or 商请函
 */
public record Consultation(
        String id,
        Kind kind,
        Office asked,
        String letter,
        String question,
        String by,
        Instant at,
        Optional<Reply> reply) {

    public enum Kind {
        /** 案件咨询: REF-26, seven days. */
        ADVICE("REF-26"),
        /** 商请提前介入: REF-27, twenty-four hours. */
        EARLY_INVOLVEMENT("REF-27");

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }

    /**
     * @param joins whether the police join; empty for advice
     */
    public record Reply(
            String text, Optional<Boolean> joins, String by, Instant at, boolean late) {}

    Consultation answered(Reply answer) {
        return new Consultation(id, kind, asked, letter, question, by, at, Optional.of(answer));
    }
}
