package org.ipcase.mediation.confirmation.domain;

import java.time.LocalDate;

/**
 * A ruling of the court (裁定书).
 *
 * @param documentNumber number of the court's document, e.g. {@code （2026）川01民特12号}
 * @param judge name of the judge who gave it
 * @param on legal day of the ruling
 */
public record Ruling(String documentNumber, String judge, LocalDate on) {}
