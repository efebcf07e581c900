package org.ipcase.cases.evidence.domain;

import java.time.Instant;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What is asked about an evidence file (命令). */
public sealed interface EvidenceCommand {
    record KeepEvidence(EvidenceFile file, Binding binding) implements EvidenceCommand {}

    /**
     * Told by a complaint that names the file.
     *
     * @param by who submitted the complaint
     */
    record BindEvidence(Binding binding, Submitter by) implements EvidenceCommand {}

    /**
     * Another office may read it, because a letter names it (CASE-13).
     *
     * @param with id of the agency
     * @param because number of the record that names it
     */
    record ShareEvidence(String with, String because) implements EvidenceCommand {}

    /**
     * Gives it out of one's hands.
     *
     * @param to id of the receiving agency
     */
    record HandOver(
            Actor actor, Instant at, String to, String place, String storage, @Nullable String seal)
            implements EvidenceCommand {}

    /** The receiver's signature, or why it goes back. */
    record AnswerHandOver(Actor actor, Instant at, boolean accepted, @Nullable String note)
            implements EvidenceCommand {}
}
