package org.ipcase.mediation.pointing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.dispute.domain.DisputedRight;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A notice that points to mediation (告知书, MED-03). The authority records it; each party agrees or
 * does not; two agreements open the mediation, one refusal ends it (人民调解法 17, 18).
 */
public sealed interface Pointer {
    /** Before the first commit. */
    record NotGiven() implements Pointer {}

    sealed interface OnFile extends Pointer {
        PointerFile file();
    }

    /** Nothing more happens here. */
    sealed interface Over extends OnFile {}

    /** 已告知，征询当事人意愿 */
    record Given(PointerFile file) implements OnFile {}

    /** 双方同意: the mediation is being opened. */
    record Agreed(PointerFile file) implements OnFile {}

    /**
     * 已转调解
     *
     * @param mediationNumber all that the authority comes to know of it
     */
    record Opened(PointerFile file, RecordId mediationId, String mediationNumber) implements Over {}

    /** 一方不同意 */
    record Declined(PointerFile file, Side by, LocalDate on) implements Over {}

    /** 撤回告知 */
    record Withdrawn(PointerFile file, String reason, LocalDate on) implements Over {}

    /**
     * @param authority agency id of the court, the police or the office
     * @param notice number of the notice
     * @param committee agency id of the body pointed to
     * @param caseId enforcement case out of which the office points, if there is one
     * @param sides who acts for the parties on the platform
     */
    record Notice(
            RecordId id,
            String number,
            String authority,
            String notice,
            String committee,
            Party applicant,
            Party respondent,
            DisputedRight right,
            String dispute,
            String claim,
            @Nullable Money amountInDispute,
            String region,
            @Nullable RecordId caseId,
            LocalDate on,
            Sides sides) {
        public Party party(Side side) {
            return switch (side) {
                case APPLICANT -> applicant;
                case RESPONDENT -> respondent;
            };
        }
    }

    /** By what way a party said so (征询方式). */
    enum Channel {
        /** 平台 */
        PLATFORM,
        /** 当面 */
        IN_PERSON,
        /** 电话 */
        PHONE,
        /** 书面 */
        WRITTEN
    }

    /**
     * @param by who said so, or who of the authority recorded it
     */
    record Answer(boolean agrees, Channel channel, String note, String by, Instant at) {}

    record PointerFile(Notice notice, Map<Side, Answer> answers) {
        public PointerFile {
            answers = Map.copyOf(answers);
        }

        PointerFile with(Side side, Answer answer) {
            var all = new LinkedHashMap<>(answers);
            all.put(side, answer);
            return new PointerFile(notice, all);
        }
    }

    default String apiState() {
        return switch (this) {
            case NotGiven _ -> "NOT_GIVEN";
            case Given _ -> "GIVEN";
            case Agreed _ -> "AGREED";
            case Opened _ -> "OPENED";
            case Declined _ -> "DECLINED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }
}
