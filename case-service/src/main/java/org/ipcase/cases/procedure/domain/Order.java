package org.ipcase.cases.procedure.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.actor.Actor;

/** A command with who gives it and when (命令). */
public interface Order {
    Actor actor();

    Instant at();

    /** The legal day of the command (CLK-11). */
    default LocalDate day() {
        return LegalDay.of(at());
    }
}
