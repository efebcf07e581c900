package org.ipcase.mediation.entrustment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.dispute.domain.Side;
import org.jspecify.annotations.Nullable;

/**
 * The file of an entrustment, as it grows: papers between court, body and parties; never what was
 * said in the mediation (MED-23).
 *
 * @param consents sides that agreed to mediation
 * @param choices body each side would have
 * @param declined bodies that did not take it (LIT-05)
 * @param committee body it is assigned to
 * @param mediators of the mediation, as the body named them
 * @param materials papers that went back to the court
 */
public record EntrustmentFile(
        Request request,
        Set<Side> consents,
        Map<Side, String> choices,
        List<Declined> declined,
        @Nullable String committee,
        @Nullable RecordId mediationId,
        List<Named> mediators,
        List<Disclosure> disclosures,
        List<Material> materials,
        List<LegalClock> clocks) {

    public EntrustmentFile {
        consents = Set.copyOf(consents);
        choices = Map.copyOf(choices);
        declined = List.copyOf(declined);
        mediators = List.copyOf(mediators);
        disclosures = List.copyOf(disclosures);
        materials = List.copyOf(materials);
        clocks = List.copyOf(clocks);
    }

    public record Declined(String committee, String reason, LocalDate on) {}

    public record Named(String id, String name, String sub) {}

    /**
     * What ties a mediator to the dispute, told before or during mediation (披露, LIT-07).
     *
     * @param waivedBy sides that want the mediator all the same
     */
    public record Disclosure(
            String mediatorId,
            Tie.Relation relation,
            String explanation,
            LocalDate on,
            Set<Side> waivedBy) {
        public Disclosure {
            waivedBy = Set.copyOf(waivedBy);
        }

        Disclosure waived(Side side) {
            var both = EnumSet.of(side);
            both.addAll(waivedBy);
            return new Disclosure(mediatorId, relation, explanation, on, both);
        }

        public boolean isWaived() {
            return waivedBy.size() == Side.values().length;
        }
    }

    /** Papers of a mediation (调解材料); those that hold what was said never leave it (MED-23). */
    public enum Material {
        /** 委派、委托调解函 */
        ENTRUSTMENT_LETTER(false),
        /** 申请书、起诉状 */
        APPLICATION(false),
        /** 身份证明 */
        IDENTITY_PAPERS(false),
        /** 当事人提交的证据 */
        EVIDENCE_SUBMITTED(false),
        /** 送达地址确认书 */
        ADDRESS_CONFIRMATION(false),
        /** 终止调解告知书 */
        TERMINATION_NOTICE(false),
        /** 调解笔录 */
        MINUTES(true),
        /** 调解方案 */
        PROPOSALS(true),
        /** 为和解作出的让步、承认 */
        CONCESSIONS(true),
        /** 未签署的协议草案 */
        DRAFT_AGREEMENT(true);

        private final boolean confidential;

        Material(boolean confidential) {
            this.confidential = confidential;
        }

        public boolean isConfidential() {
            return confidential;
        }
    }

    static EntrustmentFile opened(Request request, Set<Side> consents, List<LegalClock> clocks) {
        return new EntrustmentFile(
                request, consents, Map.of(), List.of(), null, null, List.of(), List.of(), List.of(),
                clocks);
    }

    public Optional<LegalClock> clock(String rule) {
        return clocks.stream().filter(it -> it.rule().equals(rule)).findFirst();
    }

    public Optional<LegalClock> pending(String rule) {
        return clock(rule).filter(LegalClock::pending);
    }

    public boolean bothConsent() {
        return consents.size() == Side.values().length;
    }

    EntrustmentFile consenting(Side side) {
        var both = EnumSet.of(side);
        both.addAll(consents);
        return copy(both, choices, declined, committee, mediationId, mediators, disclosures);
    }

    EntrustmentFile choosing(Side side, String body) {
        var all = new EnumMap<Side, String>(Side.class);
        all.putAll(choices);
        all.put(side, body);
        return copy(consents, all, declined, committee, mediationId, mediators, disclosures);
    }

    EntrustmentFile assigned(String body) {
        return copy(consents, choices, declined, body, mediationId, mediators, disclosures);
    }

    EntrustmentFile declined(Declined refusal) {
        var all = new ArrayList<>(declined);
        all.add(refusal);
        return copy(consents, Map.of(), all, null, mediationId, mediators, disclosures);
    }

    EntrustmentFile linked(RecordId mediation) {
        return copy(consents, choices, declined, committee, mediation, mediators, disclosures);
    }

    EntrustmentFile named(List<Named> people) {
        return copy(consents, choices, declined, committee, mediationId, people, disclosures);
    }

    EntrustmentFile disclosed(List<Disclosure> all) {
        return copy(consents, choices, declined, committee, mediationId, mediators, all);
    }

    EntrustmentFile returning(List<Material> papers) {
        return new EntrustmentFile(
                request,
                consents,
                choices,
                declined,
                committee,
                mediationId,
                mediators,
                disclosures,
                papers,
                clocks);
    }

    /** Puts clocks in the place of those of the same rule. */
    EntrustmentFile withClocks(List<LegalClock> changed) {
        var all = new ArrayList<>(clocks);
        for (var clock : changed) {
            all.removeIf(some -> some.rule().equals(clock.rule()));
            all.add(clock);
        }
        return new EntrustmentFile(
                request,
                consents,
                choices,
                declined,
                committee,
                mediationId,
                mediators,
                disclosures,
                materials,
                all);
    }

    private EntrustmentFile copy(
            Set<Side> consents,
            Map<Side, String> choices,
            List<Declined> declined,
            @Nullable String committee,
            @Nullable RecordId mediationId,
            List<Named> mediators,
            List<Disclosure> disclosures) {
        return new EntrustmentFile(
                request,
                consents,
                choices,
                declined,
                committee,
                mediationId,
                mediators,
                disclosures,
                materials,
                clocks);
    }
}
