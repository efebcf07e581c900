package org.ipcase.kernel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.ipcase.kernel.money.Money;

/**
 * A line from which something is shown to those who supervise (监督金额线), as {@code
 * law/supervision-lines.json} holds it; a change of it is a change of data.
 *
 * @param amount reached when a value is equal or more (CLK-08)
 */
public record SupervisionLine(
        String id, Money amount, Bilingual title, Mark mark, Validity validity) {
    /** REQ-03: penalties from here on show at the procuratorate [product]. */
    public static final String HIGH_PENALTY = "HIGH_PENALTY";

    public boolean reached(Money value) {
        return value.atLeast(amount);
    }

    /** The lines that ship with the kernel. */
    public static List<SupervisionLine> standard() {
        return LawFiles.readAll("law/supervision-lines.json", SupervisionLine[].class);
    }

    /** The line in force on a day. */
    public static SupervisionLine on(String id, LocalDate day) {
        return standard().stream()
                .filter(line -> line.id().equals(id) && line.validity().contains(day))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "Expected a line %s on %s, but there is none".formatted(id, day)));
    }
}
