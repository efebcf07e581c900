package org.ipcase.mediation.dispute.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside the file of a mediation (附卷).
 *
 * @param aftermath what became of the agreement
 * @param consent whether the other side wants to mediate
 * @param helpers who was invited to help (MED-06)
 * @param rightsAcknowledged sides that have read the notice of rights and duties (MED-07)
 * @param confirmations of the records of sessions by those present (MED-11)
 * @param dangers reported to the police or another office (MED-09)
 * @param parallel periods that run beside the mediation (REQ-23)
 * @param beside where each of several parties on a side stands; older records have none
 */
public record Annex(
        Aftermath aftermath,
        @Nullable Consent consent,
        @Nullable List<Helper> helpers,
        @Nullable Set<Side> rightsAcknowledged,
        @Nullable List<MinutesConfirmation> confirmations,
        @Nullable List<DangerReport> dangers,
        @Nullable List<ParallelPeriod> parallel,
        @Nullable Map<String, Standing> beside) {
    static final Annex EMPTY = new Annex(Aftermath.NONE, null, null, null, null, null, null, null);

    public Annex {
        consent = consent == null ? Consent.NOT_ASKED : consent; // Older records have none.
        helpers = helpers == null ? List.of() : List.copyOf(helpers);
        rightsAcknowledged = rightsAcknowledged == null ? Set.of() : Set.copyOf(rightsAcknowledged);
        confirmations = confirmations == null ? List.of() : List.copyOf(confirmations);
        dangers = dangers == null ? List.of() : List.copyOf(dangers);
        parallel = parallel == null ? List.of() : List.copyOf(parallel);
        beside = beside == null ? Map.of() : Map.copyOf(beside);
    }

    public Consent askedConsent() {
        return consent == null ? Consent.NOT_ASKED : consent;
    }

    public List<Helper> invited() {
        return helpers == null ? List.of() : helpers;
    }

    public Set<Side> acknowledged() {
        return rightsAcknowledged == null ? Set.of() : rightsAcknowledged;
    }

    public List<MinutesConfirmation> confirmed() {
        return confirmations == null ? List.of() : confirmations;
    }

    public List<DangerReport> dangersReported() {
        return dangers == null ? List.of() : dangers;
    }

    public List<ParallelPeriod> periods() {
        return parallel == null ? List.of() : parallel;
    }

    private Map<String, Standing> standings() {
        return beside == null ? Map.of() : beside;
    }

    /**
     * @param participant {@link Participant#id}
     */
    public Standing standing(String participant) {
        return standings().getOrDefault(participant, Standing.NONE);
    }

    Annex with(String participant, UnaryOperator<Standing> change) {
        var all = new TreeMap<>(standings());
        all.put(participant, change.apply(standing(participant)));
        return having(all);
    }

    /** What anyone chose is open again. */
    Annex withoutChoices() {
        var all = new TreeMap<String, Standing>();
        standings().forEach((id, some) -> all.put(id, some.choosing(List.of())));
        return having(all);
    }

    private Annex having(Map<String, Standing> standings) {
        return new Annex(
                aftermath,
                consent,
                helpers,
                rightsAcknowledged,
                confirmations,
                dangers,
                parallel,
                standings);
    }

    Optional<Helper> helper(int no) {
        return invited().stream().filter(it -> it.no() == no).findFirst();
    }

    Annex with(Aftermath changed) {
        return new Annex(
                changed,
                consent,
                helpers,
                rightsAcknowledged,
                confirmations,
                dangers,
                parallel,
                beside);
    }

    Annex with(Consent changed) {
        return new Annex(
                aftermath,
                changed,
                helpers,
                rightsAcknowledged,
                confirmations,
                dangers,
                parallel,
                beside);
    }

    Annex with(Helper helper) {
        var all = new ArrayList<>(invited());
        all.removeIf(it -> it.no() == helper.no());
        all.add(helper);
        return new Annex(
                aftermath,
                consent,
                all,
                rightsAcknowledged,
                confirmations,
                dangers,
                parallel,
                beside);
    }

    Annex withAcknowledged(Side side) {
        var all = EnumSet.of(side);
        all.addAll(acknowledged());
        return new Annex(
                aftermath, consent, helpers, all, confirmations, dangers, parallel, beside);
    }

    Annex with(MinutesConfirmation confirmation) {
        var all = new ArrayList<>(confirmed());
        all.add(confirmation);
        return new Annex(
                aftermath, consent, helpers, rightsAcknowledged, all, dangers, parallel, beside);
    }

    Annex with(DangerReport report) {
        var all = new ArrayList<>(dangersReported());
        all.add(report);
        return new Annex(
                aftermath,
                consent,
                helpers,
                rightsAcknowledged,
                confirmations,
                all,
                parallel,
                beside);
    }

    /** A period of the same kind takes the place of the one before. */
    Annex with(ParallelPeriod period) {
        var all = new ArrayList<>(periods());
        all.removeIf(it -> it.kind() == period.kind());
        all.add(period);
        return new Annex(
                aftermath,
                consent,
                helpers,
                rightsAcknowledged,
                confirmations,
                dangers,
                all,
                beside);
    }
}
