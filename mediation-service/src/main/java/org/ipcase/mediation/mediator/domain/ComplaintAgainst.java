package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about a mediator (对人民调解员的投诉, MED-O7, 人民调解法 15): the body criticises the mediator or
 * orders correction; in serious cases the mediator is removed.
 */
public sealed interface ComplaintAgainst {
    record NotFiled() implements ComplaintAgainst {}

    sealed interface Filed extends ComplaintAgainst {
        Grievance grievance();

        List<LegalClock> clocks();
    }

    /** 待处理 */
    record Received(Grievance grievance, List<LegalClock> clocks) implements Filed {
        public Received {
            clocks = List.copyOf(clocks);
        }
    }

    /** 已处理 */
    record Answered(
            Grievance grievance,
            Outcome outcome,
            String reasons,
            LocalDate on,
            List<LegalClock> clocks)
            implements Filed {
        public Answered {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * @param mediator id as everyone uses it
     * @param committee the body, which answers
     * @param agency of the body's people, if on the platform
     * @param complainant account that complains
     * @param company agency id of the complainant
     * @param mediationNumber the dispute it is about, if the complainant names one
     */
    record Grievance(
            String number,
            String mediator,
            RecordId mediatorRecord,
            String mediatorName,
            String committee,
            @Nullable String agency,
            String region,
            String complainant,
            String company,
            Ground ground,
            String facts,
            @Nullable String mediationNumber,
            LocalDate on) {}

    /** What a mediator must not do (人民调解法 15). */
    enum Ground {
        /** 偏袒一方当事人 */
        FAVOURING_A_SIDE,
        /** 侮辱当事人 */
        INSULT,
        /** 索取、收受财物或者牟取其他不正当利益 */
        TAKING_BENEFITS,
        /** 泄露当事人的个人隐私、商业秘密 */
        LEAKING_SECRETS
    }

    /** What becomes of a complaint (人民调解法 15). */
    enum Outcome {
        /** 不属实 */
        UNFOUNDED,
        /** 批评教育 */
        CRITICISM,
        /** 责令改正 */
        ORDER_TO_CORRECT,
        /** 罢免、解聘 */
        REMOVAL
    }

    default String apiState() {
        return switch (this) {
            case NotFiled _ -> "NOT_FILED";
            case Received _ -> "RECEIVED";
            case Answered _ -> "ANSWERED";
        };
    }
}
