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
 * @param alsoReport a consumer complaint that also reports the violation (投诉举报并存); null if not
 * @param online where it was found online, for competence (CR-12); null if offline
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
        boolean namedReport,
        @Nullable ReportPart alsoReport,
        @Nullable Online online) {

    public Submission {
        respondents = List.copyOf(respondents);
        evidence = List.copyOf(evidence);
    }

    /**
     * The report in a submission that holds both (举报部分). Source: CRM art. 9.
     *
     * @param description what is reported, if it differs from the complaint
     */
    public record ReportPart(boolean named, @Nullable String description) {}

    /**
     * An act on an online platform (网络违法).
     *
     * @param platform name of the platform
     * @param byOperator whether the platform operator itself is reported, and not a merchant on it
     * @param platformRegion domicile of the platform operator
     * @param merchantRegion actual place of business of the merchant
     */
    public record Online(
            String platform,
            boolean byOperator,
            @Nullable String platformRegion,
            @Nullable String merchantRegion) {}

    /** The report part as a submission of its own, with a clock of its own (CRM art. 9). */
    public Submission report(ReportPart part) {
        var words = part.description();
        return new Submission(
                Intake.REPORT,
                complainant,
                respondents,
                right,
                region,
                actDate,
                words == null ? description : words,
                goods,
                estimatedValue,
                evidence,
                false,
                part.named(),
                null,
                online);
    }

    /** The violation found while mediating, as a lead of the office's own (CR-11). */
    public Submission violation(Party office, String violation) {
        return new Submission(
                Intake.SELF_FOUND,
                office,
                respondents,
                right,
                region,
                actDate,
                violation,
                goods,
                estimatedValue,
                evidence,
                false,
                false,
                null,
                online);
    }

    Submission by(Party proven) {
        return new Submission(
                intake,
                proven,
                respondents,
                right,
                region,
                actDate,
                description,
                goods,
                estimatedValue,
                evidence,
                wantsMediation,
                namedReport,
                alsoReport,
                online);
    }
}
