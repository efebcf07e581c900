package org.ipcase.cases.courtmeasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.courtmeasure.domain.FactsBasis;
import org.ipcase.cases.courtmeasure.domain.LiftingReason;
import org.ipcase.cases.courtmeasure.domain.Preservation;
import org.ipcase.cases.courtmeasure.domain.Timing;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CourtMeasureBodies {
    private CourtMeasureBodies() {}

    record RecordApplicationBody(
            Timing timing,
            Preservation preservation,
            PartyBody applicant,
            PartyBody respondent,
            RightBody right,
            @Nullable @Size(min = 1, max = 30) List<Circumstance> circumstances,
            @RegionChecked String region,
            @Nullable @Size(max = 60) String caseNumber,
            Instant acceptedAt,
            @Nullable RecordId ourCase,
            @Nullable @Size(max = 1000) String note) {}

    record RecordRulingBody(
            boolean granted, @NotBlank @Size(max = 60) String documentNumber, Instant ruledAt) {}

    record RecordMeasureBody(
            @NotFuture LocalDate takenOn, @NotBlank @Size(max = 1000) String what) {}

    record RecordServiceBody(@NotFuture LocalDate servedOn) {}

    record RecordSuitBody(
            @NotBlank @Size(max = 60) String caseNumber, @NotFuture LocalDate suedOn) {}

    record LiftMeasureBody(LiftingReason reason, @NotFuture LocalDate liftedOn) {}

    record NoteAgencyFactsBody(
            @NotBlank @Size(max = 60) String documentNumber,
            @NotFuture LocalDate knownOn,
            FactsBasis basis,
            @Nullable @Size(max = 60) String judgment,
            @NotBlank @Size(max = 5000) String facts) {}
}
