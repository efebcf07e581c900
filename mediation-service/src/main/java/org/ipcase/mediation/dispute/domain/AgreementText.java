package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.digest.Sha256;

/**
 * What the parties agreed on (调解协议内容, MED-12): facts, issues and responsibilities; content, way and
 * time of performance (人民调解法 29).
 *
 * @param issues what was in dispute
 * @param instalments in the order of their days; empty if all is performed at once
 * @param decidesOwnershipOrValidity whether it settles who owns the right or whether the right is
 *     valid: such an agreement cannot be confirmed by a court (MED-17)
 */
public record AgreementText(
        String facts,
        String issues,
        String responsibilities,
        String content,
        String performanceManner,
        LocalDate performanceUntil,
        boolean decidesOwnershipOrValidity,
        List<Instalment> instalments) {

    public AgreementText {
        instalments = List.copyOf(instalments);
    }

    /** An agreement that is performed at once, on the last day at the latest. */
    public AgreementText(
            String facts,
            String issues,
            String responsibilities,
            String content,
            String performanceManner,
            LocalDate performanceUntil,
            boolean decidesOwnershipOrValidity) {
        this(
                facts,
                issues,
                responsibilities,
                content,
                performanceManner,
                performanceUntil,
                decidesOwnershipOrValidity,
                List.of());
    }

    /** The instalments agreed; without any, the respondent performs all until the last day. */
    public List<Instalment> plan() {
        return instalments.isEmpty()
                ? List.of(new Instalment(1, performanceUntil, content, null, Side.RESPONDENT))
                : instalments;
    }

    /**
     * SHA-256 over the fields in the order of the law, each with its length in front, so that no
     * two texts share a form. Whoever signs, signs this.
     */
    public String digest() {
        var canonical = new StringBuilder("mediation-agreement/1");
        append(canonical, facts);
        append(canonical, issues);
        append(canonical, responsibilities);
        append(canonical, content);
        append(canonical, performanceManner);
        append(canonical, performanceUntil.toString());
        append(canonical, Boolean.toString(decidesOwnershipOrValidity));
        instalments.forEach(it -> append(canonical, it.canonical()));
        return Sha256.of(canonical.toString());
    }

    private static void append(StringBuilder canonical, String field) {
        canonical.append('\n').append(field.length()).append(':').append(field);
    }
}
