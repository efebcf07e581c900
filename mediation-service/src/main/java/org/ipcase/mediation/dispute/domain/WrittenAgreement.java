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

    public Set<Signatory> missing() {
        var missing = EnumSet.allOf(Signatory.class);
        signatures.forEach(signature -> missing.remove(signature.as()));
        return missing;
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
