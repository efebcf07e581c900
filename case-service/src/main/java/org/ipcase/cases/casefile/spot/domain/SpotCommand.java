package org.ipcase.cases.casefile.spot.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What officers ask (命令). */
public sealed interface SpotCommand {
    Actor actor();

    Instant at();

    /**
     * @param factsClear 事实确凿并有法定依据; else the ordinary procedure
     * @param handedOver the form was given to the party on the spot
     */
    record Impose(
            Actor actor,
            Instant at,
            String number,
            String agencyName,
            Party respondent,
            List<CaseOfficer> officers,
            boolean factsClear,
            boolean handedOver,
            String facts,
            String legalBasis,
            @Nullable Money fine,
            String region,
            String place,
            String document)
            implements SpotCommand {
        public Impose {
            officers = List.copyOf(officers);
        }
    }

    record PutOnFile(Actor actor, Instant at) implements SpotCommand {}
}
