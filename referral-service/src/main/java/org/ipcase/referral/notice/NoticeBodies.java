package org.ipcase.referral.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.referral.notice.domain.Letter;
import org.ipcase.referral.notice.domain.NoticeKind;
import org.jspecify.annotations.Nullable;

/** What people send with letters. */
final class NoticeBodies {
    private NoticeBodies() {}

    /**
     * @param to id of the receiving office
     * @param eventOn day of what a case notice tells of
     */
    record SendBody(
            NoticeKind kind,
            @NotBlank @Size(max = 64) String to,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 10_000) String text,
            @Nullable @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") String caseId,
            @Nullable @Size(max = 50) String caseNumber,
            @Nullable @NotFuture LocalDate eventOn) {
        Letter.Content content() {
            return new Letter.Content(
                    documentNumber,
                    subject,
                    text,
                    Optional.ofNullable(caseId).map(RecordId::new),
                    Optional.ofNullable(caseNumber));
        }
    }

    record NothingBody() {}

    record AnswerBody(
            @NotBlank @Size(max = 10_000) String text,
            @Nullable @Size(max = 100) String documentNumber) {}

    record WithdrawBody(@NotBlank @Size(max = 2000) String reason) {}
}
