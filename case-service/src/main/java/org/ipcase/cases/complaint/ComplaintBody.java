package org.ipcase.cases.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.complaint.domain.Submission.Online;
import org.ipcase.cases.complaint.domain.Submission.ReportPart;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** A submission as the API takes it. */
record ComplaintBody(
        Intake intake,
        PartyBody complainant,
        @Size(min = 1, max = 20) List<PartyBody> respondents,
        RightBody right,
        @RegionChecked String region,
        @NotFuture LocalDate actDate,
        @Size(min = 10, max = 5000) String description,
        @Nullable @Size(max = 500) String goods,
        @Nullable @MoneyText String estimatedValue,
        @Nullable @Size(max = 50) List<RecordId> evidenceIds,
        @Nullable Boolean wantsMediation,
        @Nullable Boolean namedReport,
        @Nullable AlsoReportBody alsoReport,
        @Nullable OnlineBody online) {

    /** The report beside a consumer complaint (投诉举报并存). */
    record AlsoReportBody(
            boolean named, @Nullable @Size(min = 10, max = 5000) String description) {}

    /** An act found on an online platform (CR-12). */
    record OnlineBody(
            @NotBlank @Size(max = 100) String platform,
            @Nullable Boolean byOperator,
            @Nullable @RegionChecked String platformRegion,
            @Nullable @RegionChecked String merchantRegion) {
        Online online() {
            return new Online(
                    platform, Boolean.TRUE.equals(byOperator), platformRegion, merchantRegion);
        }
    }

    Submission submission(LocalDate today, DocumentCipher cipher) {
        return new Submission(
                intake,
                complainant.party("complainant", today, cipher),
                IntStream.range(0, respondents.size())
                        .mapToObj(i ->
                                respondents
                                        .get(i)
                                        .party("respondents[%d]".formatted(i), today, cipher))
                        .toList(),
                right.right("right"),
                region,
                actDate,
                description,
                goods,
                estimatedValue == null ? null : Money.parse(estimatedValue),
                evidenceIds == null ? List.of() : evidenceIds,
                Boolean.TRUE.equals(wantsMediation),
                Boolean.TRUE.equals(namedReport),
                alsoReport == null
                        ? null
                        : new ReportPart(alsoReport.named(), alsoReport.description()),
                online == null ? null : online.online());
    }
}
