package org.ipcase.cases.evidence.domain;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.evidence.domain.Evidence.Binding;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Slip;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a piece of evidence, where, and through whose hands it went (证据保管链): one owner at any
 * moment, two signatures for each passage (REQ-10, CO-04).
 *
 * @param passages what was said of each hand-over when it began, in order
 */
public record Custody(Holding holding, List<Passage> passages) {
    public Custody {
        passages = List.copyOf(passages);
    }

    /**
     * @param handover id in the ledger
     * @param place where it changed hands
     * @param storage where the receiver is to keep it
     * @param seal number of the seal, for things
     */
    public record Passage(String handover, String place, String storage, @Nullable String seal) {}

    static Custody begun(EvidenceFile file) {
        return new Custody(Holding.of(file.number(), file.uploader().agency()), List.of());
    }

    /** What was submitted is with the office that handles the submission, until it is handed on. */
    Custody boundTo(Binding binding) {
        return holding.chain().isEmpty()
                ? binding.office()
                        .map(it -> new Custody(Holding.of(holding.thing(), it), List.of()))
                        .orElse(this)
                : this;
    }

    Custody offered(Handover.Terms terms, Passage passage, Slip given) {
        var all = new ArrayList<>(passages);
        all.add(passage);
        return new Custody(
                holding.begun(terms, given.by(), given.at()).with(terms.id(), given), all);
    }

    Custody signed(String handover, Slip slip) {
        return new Custody(holding.with(handover, slip), passages);
    }

    /** Agencies that had, have or are to have it: from then on they may see it. */
    List<String> agencies() {
        return holding.chain().stream().map(it -> it.terms().to()).distinct().toList();
    }
}
