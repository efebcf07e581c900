package org.ipcase.referral.criminalreferral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.referral.criminalreferral.PoliceBodies.FileBody;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.jspecify.annotations.Nullable;

/** What is sent when the police did not file. */
final class DisputeBodies {
    private DisputeBodies() {}

    record AcceptBackBody(@Nullable @Size(max = 2000) String note) {}

    /**
     * @param documentNumber 文号
     */
    record LetterBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {
        Paper paper() {
            return Papers.letter(documentNumber, reasons);
        }
    }

    /**
     * @param documentNumber 文号
     */
    record NoticeBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @Nullable @Size(max = 2000) String note) {
        Paper paper() {
            return Papers.letter(documentNumber, note == null ? "" : note);
        }
    }

    /** How the police decided on reconsideration. */
    enum ReconsiderationDecision {
        UPHELD,
        FILED
    }

    /**
     * @param documentNumber 复议决定书文号
     * @param filing the filing decision, if they gave in
     */
    record DecideReconsiderationBody(
            ReconsiderationDecision decision,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons,
            @Nullable FileBody filing) {
        Paper paper() {
            return Papers.letter(documentNumber, reasons);
        }
    }

    /**
     * @param evidence names of the papers that go with the reasons (SPP-19 第560条)
     */
    record GiveReasonsBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> evidence) {
        Paper paper() {
            return Papers.letter(documentNumber, reasons + "\n附：" + String.join("；", evidence));
        }
    }

    /**
     * @param reply what the agency is told
     */
    record AcceptReasonsBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reply) {
        Paper paper() {
            return Papers.letter(documentNumber, reply);
        }
    }

    /**
     * @param chiefProcurator 检察长, who decides
     */
    record OrderFilingBody(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons,
            @NotBlank @Size(max = 50) String chiefProcurator) {
        Paper paper() {
            return Papers.letter(documentNumber, reasons);
        }
    }
}
