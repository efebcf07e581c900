package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;

/**
 * A mediator on the register (调解员名册, MED-O5). Engaged by a body, trained, graded after publication
 * (MED-O8), perhaps suspended, and removed in the end or for misconduct (MED-O7).
 */
public sealed interface MediatorState {
    /** Before the first commit. */
    record NotEngaged() implements MediatorState {}

    /** A mediator who is or was on the register. */
    sealed interface OnRegister extends MediatorState {
        MediatorFile file();
    }

    /** 在任 */
    record Engaged(MediatorFile file) implements OnRegister {}

    /** 暂停 */
    record Suspended(MediatorFile file, String reason, LocalDate on) implements OnRegister {}

    /** 罢免、解聘 */
    record Removed(MediatorFile file, String reason, LocalDate on) implements OnRegister {}

    /** Name of the state in the API. */
    default String apiState() {
        return switch (this) {
            case NotEngaged _ -> "NOT_ENGAGED";
            case Engaged _ -> "ENGAGED";
            case Suspended _ -> "SUSPENDED";
            case Removed _ -> "REMOVED";
        };
    }
}
