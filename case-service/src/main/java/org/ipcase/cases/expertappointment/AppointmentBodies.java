package org.ipcase.cases.expertappointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.expertappointment.domain.ChallengeGround;
import org.ipcase.cases.expertappointment.domain.TargetKind;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class AppointmentBodies {
    private AppointmentBodies() {}

    record AppointExpertBody(
            RecordId expert,
            TargetKind targetKind,
            RecordId target,
            @NotBlank @Size(max = 5000) String questions,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record AcceptAppointmentBody(boolean noConflict, @Nullable @Size(max = 1000) String conflict) {}

    record DeclineAppointmentBody(@NotBlank @Size(max = 1000) String reason) {}

    record ChallengeExpertBody(
            ChallengeGround ground,
            @NotBlank @Size(max = 100) String by,
            @NotBlank @Size(max = 2000) String reasons) {}

    record DecideChallengeBody(boolean upheld, @NotBlank @Size(max = 2000) String reasons) {}

    record RecordOpinionBody(
            @NotBlank @Size(max = 10000) String opinion,
            @Nullable @Size(max = 100) List<RecordId> papers) {}

    record EndAppointmentBody(@NotBlank @Size(max = 1000) String reason) {}
}
