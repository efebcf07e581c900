package org.ipcase.cases.evidence.domain;

import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.cases.party.domain.Submitter;

/** What is asked about an evidence file (命令). */
public sealed interface EvidenceCommand {
    record KeepEvidence(EvidenceFile file, Binding binding) implements EvidenceCommand {}

    /**
     * Told by a complaint that names the file.
     *
     * @param by who submitted the complaint
     */
    record BindEvidence(Binding binding, Submitter by) implements EvidenceCommand {}
}
