package org.ipcase.cases.complaint.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted (提交内容), as entered.
 *
 * @param region place of the act, GB/T 2260 code of the day
 * @param actDate day of the act, of its last part if it continued
 * @param goods infringing goods or services, in words
 * @param estimatedValue what the submitter believes they are worth
 * @param wantsMediation the submitter would like to settle (only a wish; see request-mediation)
 * @param namedReport whether a report bears the real name (实名举报, CR-14)
 */
public record Submission(
        Intake intake,
        Party complainant,
        List<Party> respondents,
        Right right,
        String region,
        LocalDate actDate,
        String description,
        @Nullable String goods,
        @Nullable Money estimatedValue,
        List<RecordId> evidence,
        boolean wantsMediation,
        boolean namedReport) {

    public Submission {
        respondents = List.copyOf(respondents);
        evidence = List.copyOf(evidence);
    }
}
