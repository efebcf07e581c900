package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that people take in an open case (办理步骤), by the name it has in the API. */
public sealed interface CaseStep extends CaseFileCommand
        permits InquiryStep, MeasureStep, HearingStep, AftermathStep, PublicationStep, CustodyStep {
    CaseAction action();

    /** The day on which it happened, as entered; null if it happens by being entered (REQ-05). */
    default @Nullable LocalDate happenedOn() {
        return null;
    }
}
