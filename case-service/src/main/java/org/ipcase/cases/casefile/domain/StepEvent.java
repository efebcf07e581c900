package org.ipcase.cases.casefile.domain;

import java.util.Map;

/** What came of a step (办理结果); each says what of it a timeline shows. */
public sealed interface StepEvent extends CaseFileEvent
        permits InquiryEvent,
                MeasureEvent,
                HearingEvent,
                AftermathEvent,
                PublicationEvent,
                CustodyEvent {
    /** What the office's timeline shows, as text by name. */
    Map<String, String> facts();
}
