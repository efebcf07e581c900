package org.ipcase.mediation.danger.domain;

import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.danger.domain.DangerNotice.Measures;
import org.ipcase.mediation.danger.domain.DangerNotice.Receipt;
import org.ipcase.mediation.danger.domain.DangerNotice.Report;

/** What happened to a danger report. */
public sealed interface DangerEvent {
    record ReportSent(Report report, LegalClock toReceive) implements DangerEvent {}

    /** Clock: MED-09 met. */
    record ReportReceived(Receipt receipt, LegalClock toReceive) implements DangerEvent {}

    record ReportAnswered(Measures measures) implements DangerEvent {}
}
