package org.ipcase.kernel.event.caseservice;

/**
 * One line of the criminal thresholds that was reached (达到的入罪标准, domain.md 4.2, 4.3).
 *
 * @param rule e.g. {@code T214-4}
 * @param metric what was measured, e.g. {@code goodsValue}
 * @param value as computed from the facts, yuan or count
 * @param limit the line
 * @param lawVersion key of the version of law
 * @param article article of the interpretation, or its name where the number is not confirmed
 */
public record ScreeningHit(
        String rule,
        String crime,
        String metric,
        String value,
        String limit,
        String lawVersion,
        String article) {}
