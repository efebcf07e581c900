package org.ipcase.cases.party;

import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RightAtStake;
import org.ipcase.kernel.event.caseservice.RightsHolder;

/**
 * Parties and rights as other services are told of them (对外事件中的当事人): names and codes, nothing more.
 */
public final class ToldParties {
    private ToldParties() {}

    public static List<Named> named(List<Party> parties) {
        return parties.stream()
                .map(party -> new Named(party.kind().name(), party.name(), party.creditCode()))
                .toList();
    }

    public static RightAtStake right(Right right) {
        return new RightAtStake(right.kind().name(), right.number(), right.title());
    }

    public static RightsHolder holder(Party complainant, Submitter submitter) {
        return new RightsHolder(
                complainant.name(), submitter.sub(), submitter.agency(), complainant.creditCode());
    }
}
