package org.ipcase.cases.evidence.domain;

import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;

/** What happened to an evidence file (证据事件). */
public sealed interface EvidenceEvent {
    record EvidenceKept(EvidenceFile file, Binding binding) implements EvidenceEvent {}

    record EvidenceBound(Binding binding) implements EvidenceEvent {}
}
