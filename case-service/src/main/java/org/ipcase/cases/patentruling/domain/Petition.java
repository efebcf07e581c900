package org.ipcase.cases.patentruling.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for (请求书), PAT-01.
 *
 * @param region place of the respondent or of the act, GB/T 2260 (PAT-13)
 * @param respondentAbroad the respondent has no fixed residence in China (PAT-05)
 * @param evaluationReport 专利权评价报告 is with the papers; the office may ask for it where a utility
 *     model or design is concerned
 * @param earlierRuling number of an effective ruling or judgment on the same infringement (PAT-11)
 */
public record Petition(
        Party petitioner,
        PetitionerStanding standing,
        List<Party> respondents,
        Right right,
        String region,
        LocalDate actDate,
        String claims,
        String facts,
        boolean respondentAbroad,
        boolean evaluationReport,
        @Nullable String earlierRuling,
        List<RecordId> evidence) {
    public Petition {
        respondents = List.copyOf(respondents);
        evidence = List.copyOf(evidence);
    }
}
