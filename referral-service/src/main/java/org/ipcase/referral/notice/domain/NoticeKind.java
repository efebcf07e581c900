package org.ipcase.referral.notice.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;

/** Kinds of letter (函件种类); each row is one rule of domain.md. */
public enum NoticeKind {
    /** 线索通报: the receiver verifies and feeds back (CO-01). */
    CLUE_NOTICE("CO-01", Optional.of("CO-01-VERIFY"), Senders.ALL, Receivers.ALL),
    /** 案情通报: within five working days of the event (CO-10); nothing to answer. */
    CASE_NOTICE("CO-10", Optional.empty(), Senders.ALL, Receivers.ALL),
    /** 案件咨询: before referral, and back on technical identification (REF-26). */
    ADVICE("REF-26", Optional.of("REF-26"), Senders.ALL, Receivers.ALL),
    /** 检察意见: binds the agency to answer (REV-06). */
    PROCURATORIAL_OPINION("REV-06", Optional.of("REV-06"), Senders.PROCURATORS, Receivers.AGENCIES),
    /** 要求移送的检察意见: the agency does not refer (REF-23). */
    REFERRAL_DEMAND("REF-23", Optional.of("REF-23"), Senders.PROCURATORS, Receivers.AGENCIES),
    /** 检察建议: advice, with a reply. */
    PROCURATORIAL_SUGGESTION(
            "REF-23", Optional.of("REF-23-SUGGESTION"), Senders.PROCURATORS, Receivers.ALL);

    private enum Senders {
        ALL,
        PROCURATORS
    }

    private enum Receivers {
        ALL,
        AGENCIES
    }

    private static final Set<AgencyType> JUSTICE =
            EnumSet.of(AgencyType.PUBLIC_SECURITY, AgencyType.PROCURATORATE, AgencyType.COURT);

    private final String rule;
    private final Optional<String> answerClock;
    private final Senders senders;
    private final Receivers receivers;

    NoticeKind(String rule, Optional<String> answerClock, Senders senders, Receivers receivers) {
        this.rule = rule;
        this.answerClock = answerClock;
        this.senders = senders;
        this.receivers = receivers;
    }

    public String rule() {
        return rule;
    }

    /** The clock of the answer; none if nothing is asked. */
    public Optional<String> answerClock() {
        return answerClock;
    }

    /** Whether silence is told to the superior: an opinion binds, a suggestion does not. */
    public boolean binds() {
        return this == PROCURATORIAL_OPINION || this == REFERRAL_DEMAND;
    }

    boolean maySend(Role role) {
        return switch (senders) {
            case PROCURATORS -> role == Role.PROCURATOR;
            case ALL ->
                    role == Role.OFFICER
                            || role == Role.HEAD
                            || role == Role.POLICE
                            || role == Role.PROCURATOR
                            || role == Role.JUDGE;
        };
    }

    boolean mayReceive(AgencyType type) {
        return switch (receivers) {
            case AGENCIES -> type.enforces();
            case ALL -> type.enforces() || JUSTICE.contains(type);
        };
    }
}
