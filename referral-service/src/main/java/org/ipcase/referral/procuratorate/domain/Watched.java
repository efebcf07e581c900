package org.ipcase.referral.procuratorate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Outcome;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.referral.office.domain.Office;

/**
 * What is known of one case from the events about it (案件概况).
 *
 * @param identifiedAt when the case itself told last which case it is
 */
public record Watched(
        Identity identity,
        Optional<Scale> scale,
        Optional<ReferralSeen> referral,
        Optional<Penalty> penalty,
        Optional<Copies> copies,
        Optional<Ending> ending,
        Optional<Instant> identifiedAt) {
    /** Records of before the moment was kept have none. */
    public Watched {
        identifiedAt = identifiedAt == null ? Optional.empty() : identifiedAt;
    }

    /** 行政处罚、违法事实不能成立: no act is left to be added to others. */
    private static final Set<String> SETTLED = Set.of("PENALTY", "NOT_ESTABLISHED");

    /** Which case it is. */
    public record Identity(
            RecordId caseId,
            String number,
            Office agency,
            Office procuratorate,
            Optional<String> region,
            List<Named> subjects) {
        public Identity {
            subjects = List.copyOf(subjects);
        }

        /**
         * Later events know more: the place and the parties are told with amounts and penalty, and
         * a case that was handed over belongs to its new office and that office's procuratorate.
         */
        Identity completedBy(Identity later) {
            return new Identity(
                    caseId,
                    number,
                    later.agency(),
                    later.procuratorate(),
                    later.region().or(() -> region),
                    later.subjects().isEmpty() ? subjects : later.subjects());
        }
    }

    /**
     * The scale and what the screen says of it.
     *
     * @param facts as far as the day of the act is known
     */
    public record Scale(
            Outcome screening, Optional<ScreeningFacts> facts, List<String> crimes, Instant at) {
        public Scale {
            crimes = List.copyOf(crimes);
        }
    }

    /**
     * @param state of the referral, as in its API
     * @param reasons of a refusal, by the head or by the police
     */
    public record ReferralSeen(
            RecordId id, String number, String state, Optional<String> reasons, Instant at) {
        private static final Set<String> NOT_SENT =
                Set.of("DRAFT", "HEAD_APPROVAL", "APPROVED", "REJECTED");

        boolean sent() {
            return !NOT_SENT.contains(state);
        }

        boolean judged() {
            return state.equals("JUDGMENT");
        }
    }

    /**
     * @param high whether fine and confiscation together reach the line of that day
     * @param insteadOfReferral decided while a suspected crime was not referred (REF-08, REF-21)
     */
    public record Penalty(
            String kind,
            Optional<Money> fine,
            Optional<Money> confiscation,
            Optional<String> documentNumber,
            LocalDate decidedOn,
            boolean high,
            boolean insteadOfReferral) {

        /** Whether it is that decision, told again. */
        boolean says(CaseWatchCommand.Observation.Decided told) {
            return kind.equals(told.kind())
                    && decidedOn.equals(told.on())
                    && documentNumber.equals(told.documentNumber())
                    && fine.equals(told.fine())
                    && confiscation.equals(told.confiscation());
        }
    }

    /** Copies of the decision went to police and procuratorate, the holder was told (REF-08). */
    public record Copies(LocalDate holderToldOn, String by, Instant at, boolean late) {}

    public record Ending(String reason, LocalDate on) {}

    /** Why the procuratorate sees the case. */
    public enum Flag {
        /** 应移未移: the screen is met, nothing was sent to the police. */
        UNREFERRED,
        /** 已移送 */
        REFERRED,
        /** 正职负责人不批准移送 */
        REFUSED_BY_HEAD,
        /** 公安机关不予立案 */
        REFUSED_BY_POLICE,
        /** 以罚代刑 */
        PUNISHED_INSTEAD,
        /** 高额处罚 */
        HIGH_PENALTY
    }

    public static Watched of(Identity identity) {
        return new Watched(
                identity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Set<Flag> flags() {
        var flags = EnumSet.noneOf(Flag.class);
        var met = scale.filter(it -> it.screening().opensReferral()).isPresent();
        var sent = referral.filter(ReferralSeen::sent).isPresent();
        if (met && !sent) {
            flags.add(Flag.UNREFERRED);
        }
        referral.ifPresent(seen -> {
            flags.add(Flag.REFERRED);
            switch (seen.state()) {
                case "REJECTED" -> flags.add(Flag.REFUSED_BY_HEAD);
                case "NOT_FILED" -> flags.add(Flag.REFUSED_BY_POLICE);
                default -> {}
            }
        });
        penalty.ifPresent(it -> {
            if (it.high()) {
                flags.add(Flag.HIGH_PENALTY);
            }
            if (it.insteadOfReferral()) {
                flags.add(Flag.PUNISHED_INSTEAD);
            }
        });
        return flags;
    }

    /** Whether a suspected crime is known and has not gone to the police. */
    public boolean unreferred() {
        return flags().contains(Flag.UNREFERRED);
    }

    /**
     * The acts of the case, as long as no office and no court has punished them and they are not
     * found to be none (domain.md 4.4, accumulation: several acts not yet punished).
     */
    public Optional<ScreeningFacts> unpunished() {
        return dealtWith() ? Optional.empty() : scale.flatMap(Scale::facts);
    }

    private boolean dealtWith() {
        return penalty.filter(it -> SETTLED.contains(it.kind())).isPresent()
                || referral.filter(ReferralSeen::judged).isPresent();
    }

    /** The acts of an open case that a change of the lines could concern (REQ-26). */
    public Optional<ScreeningFacts> open() {
        return ending.isPresent() ? Optional.empty() : scale.flatMap(Scale::facts);
    }

    Watched identifiedAt(Optional<Instant> at) {
        return new Watched(identity, scale, referral, penalty, copies, ending, at);
    }

    Watched with(Identity changed) {
        return new Watched(
                identity.completedBy(changed),
                scale,
                referral,
                penalty,
                copies,
                ending,
                identifiedAt);
    }

    Watched with(Scale changed) {
        return new Watched(
                identity, Optional.of(changed), referral, penalty, copies, ending, identifiedAt);
    }

    Watched with(ReferralSeen changed) {
        return new Watched(
                identity, scale, Optional.of(changed), penalty, copies, ending, identifiedAt);
    }

    Watched with(Penalty changed) {
        return new Watched(
                identity, scale, referral, Optional.of(changed), copies, ending, identifiedAt);
    }

    Watched with(Copies sent) {
        return new Watched(
                identity, scale, referral, penalty, Optional.of(sent), ending, identifiedAt);
    }

    Watched with(Ending ended) {
        return new Watched(
                identity, scale, referral, penalty, copies, Optional.of(ended), identifiedAt);
    }
}
