package org.ipcase.mediation.dispute.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;

/** A written agreement with the signatures so far (人民调解协议书). */
public record WrittenAgreement(AgreementText text, List<Signature> signatures) {
    public WrittenAgreement {
        signatures = List.copyOf(signatures);
    }

    /** Whose hand or seal is still needed: of each party, of a mediator and of the committee. */
    public Set<Signatory> missing(Dossier dossier) {
        var missing = EnumSet.of(Signatory.MEDIATOR, Signatory.COMMITTEE);
        signatures.forEach(signature -> missing.remove(signature.as()));
        unsigned(dossier).forEach(it -> missing.add(Signatory.of(it.side())));
        return missing;
    }

    /** Parties that have not signed (人民调解法 29: 各方当事人). */
    public List<Participant> unsigned(Dossier dossier) {
        return Parties.present(dossier).stream()
                .filter(it -> signatures.stream().noneMatch(some -> some.isOf(it)))
                .toList();
    }

    public boolean isSigned() {
        return !signatures.isEmpty();
    }

    WrittenAgreement with(Signature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new WrittenAgreement(text, more);
    }
}
