package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.Debts;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision, for the office (执行、救济、结案、归档).
 *
 * @param extraFine three percent a day for late payment, as of today
 * @param left what is left to pay, the extra fine with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AftermathView(
        @Nullable AnnouncementView announcement,
        @Nullable ServiceView served,
        List<PaymentView> payments,
        Money extraFine,
        Money left,
        @Nullable DeferralView deferral,
        List<RemedyView> remedies,
        @Nullable DemandView demand,
        @Nullable EnforcementView enforcement,
        @Nullable FormView closingForm,
        @Nullable ArchiveView archive) {

    record AnnouncementView(LocalDate publishedOn, String where, LocalDate deemedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceView(String method, String zh, LocalDate on, @Nullable String receipt) {}

    record PaymentView(Money amount, LocalDate on, String receipt) {}

    record DeferralView(List<InstalmentView> instalments, String reason, LocalDate on) {}

    record InstalmentView(Money amount, LocalDate due) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemedyView(
            int number,
            String kind,
            String authority,
            @Nullable String caseNumber,
            LocalDate filedOn,
            @Nullable String outcome,
            @Nullable LocalDate endedOn,
            @Nullable String document,
            @Nullable Money newFine,
            @Nullable Money newConfiscation) {
        static RemedyView of(Aftermath.Remedy it) {
            var outcome = it.outcome();
            var changed = it.changed();
            return new RemedyView(
                    it.number(),
                    it.kind().name(),
                    it.authority(),
                    it.caseNumber(),
                    it.filedOn(),
                    outcome == null ? null : outcome.name(),
                    it.endedOn(),
                    it.document(),
                    changed == null ? null : changed.fine(),
                    changed == null ? null : changed.confiscation());
        }
    }

    record DemandView(LocalDate servedOn, String document) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EnforcementView(
            String court,
            LocalDate appliedOn,
            String document,
            @Nullable String outcome,
            @Nullable LocalDate endedOn) {}

    record FormView(String reason, String summary, LocalDate on) {}

    record ArchiveView(
            String number, String place, int mainPages, int auxiliaryPages, LocalDate on) {}

    static @Nullable AftermathView of(CaseDossier dossier, LocalDate today) {
        var it = dossier.matters().aftermath();
        if (it.equals(Aftermath.NONE)) {
            return null;
        }
        var announcement = it.announcement();
        var served = it.served();
        var deferral = it.deferral();
        var demand = it.demand();
        var form = it.form();
        var archive = it.archive();
        return new AftermathView(
                announcement == null
                        ? null
                        : new AnnouncementView(
                                announcement.publishedOn(),
                                announcement.where(),
                                announcement.deemedOn()),
                served == null
                        ? null
                        : new ServiceView(
                                served.method().name(),
                                served.method().zh(),
                                served.on(),
                                served.receipt()),
                it.payments().stream()
                        .map(one -> new PaymentView(one.amount(), one.on(), one.receipt()))
                        .toList(),
                Debts.extra(dossier, today),
                Debts.left(dossier, today),
                deferral == null
                        ? null
                        : new DeferralView(
                                deferral.instalments().stream()
                                        .map(one -> new InstalmentView(one.amount(), one.due()))
                                        .toList(),
                                deferral.reason(),
                                deferral.on()),
                it.remedies().stream().map(RemedyView::of).toList(),
                demand == null ? null : new DemandView(demand.servedOn(), demand.document()),
                enforcement(it.application()),
                form == null ? null : new FormView(form.reason().name(), form.summary(), form.on()),
                archive == null
                        ? null
                        : new ArchiveView(
                                archive.number(),
                                archive.place(),
                                archive.mainPages(),
                                archive.auxiliaryPages(),
                                archive.on()));
    }

    private static @Nullable EnforcementView enforcement(Aftermath.@Nullable Application it) {
        if (it == null) {
            return null;
        }
        var outcome = it.outcome();
        return new EnforcementView(
                it.court(),
                it.appliedOn(),
                it.document(),
                outcome == null ? null : outcome.name(),
                it.endedOn());
    }
}
