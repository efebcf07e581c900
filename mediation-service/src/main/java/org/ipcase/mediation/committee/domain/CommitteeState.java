package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;

/**
 * A mediation body on the register (调解组织名册, MED-O1 … MED-O4). It is registered, its members serve
 * three years and are elected again, it may be suspended, and in the end it is dissolved; each
 * change is told to the basic court of the place (人民调解法 10).
 */
public sealed interface CommitteeState {
    /** Before the first commit. */
    record NotRegistered() implements CommitteeState {}

    /** A body that is or was on the register. */
    sealed interface OnRegister extends CommitteeState {
        CommitteeFile file();
    }

    /** 在册 */
    record Active(CommitteeFile file) implements OnRegister {}

    /** 暂停 */
    record Suspended(CommitteeFile file, String reason, LocalDate on) implements OnRegister {}

    /** 撤销 */
    record Dissolved(CommitteeFile file, String reason, LocalDate on) implements OnRegister {}

    /** Name of the state in the API. */
    default String apiState() {
        return switch (this) {
            case NotRegistered _ -> "NOT_REGISTERED";
            case Active _ -> "ACTIVE";
            case Suspended _ -> "SUSPENDED";
            case Dissolved _ -> "DISSOLVED";
        };
    }
}
