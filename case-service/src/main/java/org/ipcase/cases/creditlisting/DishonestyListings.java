package org.ipcase.cases.creditlisting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.creditlisting.domain.CreditListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent;
import org.ipcase.cases.creditlisting.domain.CreditListingStage;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.springframework.stereotype.Component;

/** Whether an organisation is on the serious-dishonesty list now (严重违法失信名单查询), by its code. */
@Component
public class DishonestyListings {
    private static final Set<String> ON_THE_LIST =
            Set.of(
                    CreditListingStage.LISTED.name(),
                    CreditListingStage.REPAIR_REQUESTED.name(),
                    CreditListingStage.REPAIR_ACCEPTED.name());

    /** The platform itself looks through every entry; nobody signs in as this. */
    private static final Actor PLATFORM =
            new Actor(
                    "platform",
                    "platform",
                    "platform",
                    AgencyType.IP_PROTECTION_CENTER,
                    "000000",
                    Set.of(),
                    Set.of(Role.AUDITOR));

    private final Desk<CreditListing, CreditListingCommand, CreditListingEvent> desk;

    DishonestyListings(Desk<CreditListing, CreditListingCommand, CreditListingEvent> desk) {
        this.desk = desk;
    }

    /** Numbers of the entries; a party without a code is found by its office alone. */
    public List<String> of(Party party) {
        var code = party.creditCode();
        if (code == null) {
            return List.of();
        }
        var query = new ListQuery(null, Map.of("party", code), null, "-created", 200, null);
        return desk.list(PLATFORM, query).items().stream()
                .filter(it -> ON_THE_LIST.contains(it.state()))
                .map(RecordSummary::number)
                .toList();
    }
}
