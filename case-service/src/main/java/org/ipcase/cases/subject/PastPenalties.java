package org.ipcase.cases.subject;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.EarlierPenalties;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.subject.domain.LookBack.Past;
import org.ipcase.cases.subject.domain.MatchKeys;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.springframework.stereotype.Component;

/** Penalties of the same kind that a party met later (同一类违法行为再次处罚), for credit repair (CRE-05). */
@Component
public class PastPenalties implements EarlierPenalties {
    private final MatchIndex index;

    PastPenalties(MatchIndex index) {
        this.index = index;
    }

    @Override
    public List<String> since(Party party, RightKind right, LocalDate day, RecordId ownCase) {
        return index.penalties(List.of(MatchKeys.identity(party))).stream()
                .filter(it -> it.right() == right && !it.decidedOn().isBefore(day))
                .filter(it -> !it.caseId().equals(ownCase.value()))
                .map(Past::caseNumber)
                .distinct()
                .sorted()
                .toList();
    }
}
