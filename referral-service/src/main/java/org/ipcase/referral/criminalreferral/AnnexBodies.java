package org.ipcase.referral.criminalreferral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.LeadReceiver;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.jspecify.annotations.Nullable;

/** What is sent beside a referral's way. */
final class AnnexBodies {
    private AnnexBodies() {}

    /**
     * @param holderToldOn day on which the right holder was told in writing
     */
    record SendPenaltyCopiesBody(@NotFuture LocalDate holderToldOn) {}

    /** What the lead says goes to its receiver on paper, not into a file that many read. */
    record ReferDutyCrimeBody(@NotBlank @Size(max = 100) String documentNumber, LeadReceiver to) {
        Paper paper() {
            return Papers.letter(documentNumber, "");
        }
    }

    /** Who is asked for advice. */
    enum Adviser {
        POLICE(AgencyType.PUBLIC_SECURITY),
        PROCURATORATE(AgencyType.PROCURATORATE);

        private final AgencyType type;

        Adviser(AgencyType type) {
            this.type = type;
        }

        AgencyType type() {
            return type;
        }
    }

    record AskAdviceBody(
            Adviser to,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 5000) String question) {
        Paper paper() {
            return Papers.letter(documentNumber, question);
        }
    }

    /** Why the police are asked to join early. */
    enum Urgency {
        /** 可能逃匿 */
        MAY_FLEE("可能逃匿"),
        /** 可能毁灭、转移证据 */
        MAY_DESTROY_EVIDENCE("可能毁灭、转移证据");

        private final String zh;

        Urgency(String zh) {
            this.zh = zh;
        }

        String zh() {
            return zh;
        }
    }

    record AskEarlyInvolvementBody(
            @NotBlank @Size(max = 100) String documentNumber,
            Urgency urgency,
            @NotBlank @Size(max = 5000) String reasons) {
        Paper paper() {
            return Papers.letter(documentNumber, urgency.zh() + "：" + reasons);
        }
    }

    /**
     * @param consultation {@code Q1}, {@code Q2} … as in the view
     * @param joins whether the police join; for early involvement only
     */
    record AnswerConsultationBody(
            @NotBlank @Size(max = 10) String consultation,
            @NotBlank @Size(max = 5000) String answer,
            @Nullable Boolean joins) {}
}
