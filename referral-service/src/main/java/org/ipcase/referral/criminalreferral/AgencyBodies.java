package org.ipcase.referral.criminalreferral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.referral.criminalreferral.ReportBody.AttachmentBody;
import org.jspecify.annotations.Nullable;

/** What the agency's people send with their steps. */
final class AgencyBodies {
    private AgencyBodies() {}

    record ApproveBody(@Nullable @Size(max = 2000) String note) {}

    record RefuseBody(@NotBlank @Size(max = 5000) String reasons) {}

    /** Nothing to say: the police bureau follows from the agency's level and region. */
    record SendBody() {}

    record SupplementBody(
            @NotEmpty @Size(max = 200) List<AttachmentBody> attachments,
            @Nullable @Size(max = 2000) String note) {}
}
