package org.ipcase.cases.evidence.domain;

import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.Evidence.NoEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand.BindEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand.KeepEvidence;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceBound;
import org.ipcase.cases.evidence.domain.EvidenceEvent.EvidenceKept;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.decision.Decision;

import java.util.LinkedHashSet;
import java.util.Set;

/** The rules of evidence files (证据规则). */
public final class EvidenceDecider {
    private EvidenceDecider() {}

    public static Decision<EvidenceEvent> decide(Evidence state, EvidenceCommand command) {
        return switch (command) {
            case KeepEvidence keep -> keep(state, keep);
            case BindEvidence bind -> bind(state, bind);
        };
    }

    public static Evidence evolve(Evidence state, EvidenceEvent event) {
        return switch (event) {
            case EvidenceKept(var file, var binding) -> new Kept(file, binding);
            case EvidenceBound(var binding) ->
                    state instanceof Kept(var file, _) ? new Kept(file, binding) : state;
        };
    }

    private static Decision<EvidenceEvent> keep(Evidence state, KeepEvidence keep) {
        return switch (state) {
            case Kept _ -> Decision.reject(EvidenceProblem.ALREADY_KEPT, "It was uploaded before");
            case NoEvidence _ when keep.file().size() == 0 ->
                    Decision.reject(EvidenceProblem.EMPTY, keep.file().name() + " has no content");
            case NoEvidence _ -> Decision.accept(new EvidenceKept(keep.file(), keep.binding()));
        };
    }

    /**
     * Naming somebody else's file in a complaint gives it to nobody; a file that is bound stays at
     * its record, and follows it to another office (JUR-06).
     */
    private static Decision<EvidenceEvent> bind(Evidence state, BindEvidence bind) {
        return state instanceof Kept(var file, var binding)
                        && (binding.id() == null || binding.id().equals(bind.binding().id()))
                        && !binding.equals(bind.binding())
                        && isUploader(file.uploader(), bind.by())
                ? Decision.accept(new EvidenceBound(bind.binding()))
                : Decision.accept();
    }

    private static boolean isUploader(Submitter uploader, Submitter by) {
        return uploader.sub().equals(by.sub())
                || (uploader.holder() && by.holder() && uploader.agency().equals(by.agency()));
    }

    /** The uploader (with colleagues of the same company) and who may read the bound record. */
    public static Set<String> readers(Kept evidence) {
        var keys = new LinkedHashSet<>(evidence.binding().readers());
        var uploader = evidence.file().uploader();
        keys.add(AccessKey.person(uploader.sub()));
        if (uploader.holder()) {
            keys.add(AccessKey.agency(uploader.agency()));
        }
        return keys;
    }
}
