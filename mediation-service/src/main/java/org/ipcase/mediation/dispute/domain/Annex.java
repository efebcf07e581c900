package org.ipcase.mediation.dispute.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
public record Annex(
        Aftermath aftermath,
        @Nullable Consent consent,
        @Nullable List<Helper> helpers,
        @Nullable Set<Side> rightsAcknowledged,
        @Nullable List<MinutesConfirmation> confirmations,
        @Nullable List<DangerReport> dangers,
        @Nullable List<ParallelPeriod> parallel) {
    static final Annex EMPTY = new Annex(Aftermath.NONE, null, null, null, null, null, null);

    public Annex {
        consent = consent == null ? Consent.NOT_ASKED : consent; // Older records have none.
        helpers = helpers == null ? List.of() : List.copyOf(helpers);
        rightsAcknowledged = rightsAcknowledged == null ? Set.of() : Set.copyOf(rightsAcknowledged);
        confirmations = confirmations == null ? List.of() : List.copyOf(confirmations);
        dangers = dangers == null ? List.of() : List.copyOf(dangers);
        parallel = parallel == null ? List.of() : List.copyOf(parallel);
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

    Optional<Helper> helper(int no) {
        return invited().stream().filter(it -> it.no() == no).findFirst();
    }

    Annex with(Aftermath changed) {
        return new Annex(
                changed, consent, helpers, rightsAcknowledged, confirmations, dangers, parallel);
    }

    Annex with(Consent changed) {
        return new Annex(
                aftermath, changed, helpers, rightsAcknowledged, confirmations, dangers, parallel);
    }

    Annex with(Helper helper) {
        var all = new ArrayList<>(invited());
        all.removeIf(it -> it.no() == helper.no());
        all.add(helper);
        return new Annex(
                aftermath, consent, all, rightsAcknowledged, confirmations, dangers, parallel);
    }

    Annex withAcknowledged(Side side) {
        var all = EnumSet.of(side);
        all.addAll(acknowledged());
        return new Annex(aftermath, consent, helpers, all, confirmations, dangers, parallel);
    }

    Annex with(MinutesConfirmation confirmation) {
        var all = new ArrayList<>(confirmed());
        all.add(confirmation);
        return new Annex(aftermath, consent, helpers, rightsAcknowledged, all, dangers, parallel);
    }

    Annex with(DangerReport report) {
        var all = new ArrayList<>(dangersReported());
        all.add(report);
        return new Annex(
                aftermath, consent, helpers, rightsAcknowledged, confirmations, all, parallel);
    }

    /** A period of the same kind takes the place of the one before. */
    Annex with(ParallelPeriod period) {
        var all = new ArrayList<>(periods());
        all.removeIf(it -> it.kind() == period.kind());
        all.add(period);
        return new Annex(
                aftermath, consent, helpers, rightsAcknowledged, confirmations, dangers, all);
    }
}
