package org.ipcase.mediation.pointing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A notice that points to mediation, as the authority and the parties see it.
 *
 * @param mediationNumber of the mediation that was opened: the authority knows that it is there and
 *     cannot open it (MED-23)
 * @param mediationId for the parties alone
 * @param mySide the side the reader acts for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PointerView(
        String id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        OfficeName authority,
        String notice,
        OfficeName committee,
        PartyName applicant,
        PartyName respondent,
        RightName right,
        String dispute,
        String claim,
        @Nullable Money amountInDispute,
        String region,
        @Nullable String caseId,
        LocalDate on,
        @Nullable String mySide,
        List<AnswerView> answers,
        @Nullable String mediationNumber,
        @Nullable String mediationId,
        @Nullable EndView end) {

    record OfficeName(String id, String name) {}

    record PartyName(String kind, String name) {}

    record RightName(String kind, String title) {}

    record AnswerView(
            String side, boolean agrees, String channel, String note, String by, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndView(LocalDate on, @Nullable String by, @Nullable String reason) {}
}
