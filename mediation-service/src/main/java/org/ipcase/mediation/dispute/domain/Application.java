package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The application for mediation (人民调解申请书, MED-01), as registered; it never changes.
 *
 * @param id of the mediation
 * @param committee agency id of the committee asked
 * @param otherRespondents further respondents of a complaint, by name, each with a mediation of its
 *     own: older records only, now they stand beside each other ({@link Setting#beside})
 * @param claim what the applicant wants
 * @param region place of the dispute, GB/T 2260
 * @param respondentConsents whether the applicant says that the other side agrees; silence is no
 *     refusal (MED-02)
 * @param appliedOn legal day of the application
 * @param setting see {@link #within}
 */
public record Application(
        RecordId id,
        String number,
        String committee,
        Party applicant,
        Party respondent,
        List<String> otherRespondents,
        DisputedRight right,
        String dispute,
        String claim,
        @Nullable Money amountInDispute,
        String region,
        @Nullable RecordId complaintId,
        @Nullable RecordId caseId,
        boolean respondentConsents,
        LocalDate appliedOn,
        @Nullable Setting setting) {

    public Application {
        otherRespondents = List.copyOf(otherRespondents);
        setting = setting == null ? Setting.PLAIN : setting; // Older records have none.
    }

    public Application(
            RecordId id,
            String number,
            String committee,
            Party applicant,
            Party respondent,
            List<String> otherRespondents,
            DisputedRight right,
            String dispute,
            String claim,
            @Nullable Money amountInDispute,
            String region,
            @Nullable RecordId complaintId,
            @Nullable RecordId caseId,
            boolean respondentConsents,
            LocalDate appliedOn) {
        this(
                id,
                number,
                committee,
                applicant,
                respondent,
                otherRespondents,
                right,
                dispute,
                claim,
                amountInDispute,
                region,
                complaintId,
                caseId,
                respondentConsents,
                appliedOn,
                Setting.PLAIN);
    }

    /** Who else has a part in it: another province's body, a court that entrusted it. */
    public Setting within() {
        return setting == null ? Setting.PLAIN : setting;
    }

    public Application in(Setting other) {
        return new Application(
                id,
                number,
                committee,
                applicant,
                respondent,
                otherRespondents,
                right,
                dispute,
                claim,
                amountInDispute,
                region,
                complaintId,
                caseId,
                respondentConsents,
                appliedOn,
                other);
    }

    /** All parties, the two that name the dispute first (当事人). */
    public List<Participant> participants() {
        var all = new ArrayList<Participant>();
        for (var side : Side.values()) {
            all.add(new Participant(Participant.firstOf(side), side, party(side)));
        }
        all.addAll(within().others());
        return all;
    }

    boolean isOf(String body) {
        return committee.equals(body) || body.equals(within().partner());
    }

    Party party(Side side) {
        return switch (side) {
            case APPLICANT -> applicant;
            case RESPONDENT -> respondent;
        };
    }
}
