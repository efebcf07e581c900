package org.ipcase.cases.publicationrepair.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;

/**
 * What the platform knows of a published penalty at the moment of a question (公示的行政处罚).
 *
 * @param party the respondent who asks
 * @param shown whether the public sees it now
 * @param forbidden kinds of sanction that are published to the end (CRE-04)
 * @param left what is left to pay, the extra fine with it
 * @param sameKind numbers of other cases in which the party was punished for the same kind since
 * @param listings entries of the serious-dishonesty list on which the party is
 */
public record PublishedPenalty(
        RecordId caseId,
        String caseNumber,
        Office office,
        Party party,
        LocalDate publishedOn,
        boolean shown,
        List<String> forbidden,
        Money left,
        List<String> sameKind,
        List<String> listings) {
    public PublishedPenalty {
        forbidden = List.copyOf(forbidden);
        sameKind = List.copyOf(sameKind);
        listings = List.copyOf(listings);
    }
}
