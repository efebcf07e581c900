package org.ipcase.cases.evidence.domain;

import org.ipcase.cases.evidence.domain.Custody.Passage;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;

/** What happened to an evidence file (证据事件). */
public sealed interface EvidenceEvent {
    record EvidenceKept(EvidenceFile file, Binding binding) implements EvidenceEvent {}

    record EvidenceBound(Binding binding) implements EvidenceEvent {}

    /** 提供查阅: this office reads it too, because of that record. */
    record EvidenceShared(String with, String because) implements EvidenceEvent {}

    /** 移交: the holder has signed and let go, the receiver has not signed yet. */
    record EvidenceHandedOver(Handover.Terms terms, Passage passage, Slip given)
            implements EvidenceEvent {}

    /** 接收或退回: the second signature. */
    record HandOverAnswered(String handover, Slip slip) implements EvidenceEvent {}
}
