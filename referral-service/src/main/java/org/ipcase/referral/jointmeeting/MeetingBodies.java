package org.ipcase.referral.jointmeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;

/** What people send with joint meetings. */
final class MeetingBodies {
    private MeetingBodies() {}

    /**
     * @param participants ids of the invited offices; the convener need not be among them
     */
    record ConveneBody(
            @NotBlank @Size(max = 200) String topic,
            @NotBlank @Size(max = 5000) String agenda,
            LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> participants) {}

    record MinutesBody(
            @NotFuture LocalDate heldOn,
            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> attendance,
            @NotBlank @Size(max = 10_000) String summary,
            @Nullable @Size(max = 50) List<ConclusionBody> conclusions) {}

    /**
     * @param owner id of the office that does it
     */
    record ConclusionBody(
            @NotBlank @Size(max = 2000) String text,
            @NotBlank @Size(max = 64) String owner,
            LocalDate due) {}

    record DoneBody(@Positive int item, @NotBlank @Size(max = 2000) String text) {}

    record CancelBody(@NotBlank @Size(max = 2000) String reason) {}
}
