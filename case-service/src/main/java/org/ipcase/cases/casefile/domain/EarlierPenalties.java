package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;

/** Penalties that a party met before (以往处罚), as the register of subjects knows them (CRE-05). */
@FunctionalInterface
public interface EarlierPenalties {
    /** Numbers of the other cases in which the party was punished from that day on. */
    List<String> since(Party party, RightKind right, LocalDate day, RecordId ownCase);

    /**
     * The grounds with what the platform knows itself: a second trademark infringement within five
     * years is punished more heavily, whether the form says so or not.
     *
     * <p>Source: 商标法(2019) art. 60; CRE-05. A name alone is nobody's identity.
     */
    default Grounds known(Grounds told, CaseDossier dossier, LocalDate today, RecordId ownCase) {
        var right = dossier.opening().right().kind();
        var again =
                right == RightKind.TRADEMARK
                        && dossier.opening().respondents().stream()
                                .filter(it -> it.creditCode() != null || it.idDocument() != null)
                                .anyMatch(it ->
                                        !since(it, right, today.minusYears(5), ownCase).isEmpty());
        return again ? told.repeated() : told;
    }
}
