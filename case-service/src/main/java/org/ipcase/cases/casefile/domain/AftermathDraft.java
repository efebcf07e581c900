package org.ipcase.cases.casefile.domain;

import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath.Announcement;
import org.ipcase.cases.casefile.domain.Aftermath.Application;
import org.ipcase.cases.casefile.domain.Aftermath.Archive;
import org.ipcase.cases.casefile.domain.Aftermath.ClosingForm;
import org.ipcase.cases.casefile.domain.Aftermath.Deferral;
import org.ipcase.cases.casefile.domain.Aftermath.Demand;
import org.ipcase.cases.casefile.domain.Aftermath.Payment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.casefile.domain.Aftermath.Served;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision, while one part of it is written (逐项记录); everything else stays as it is.
 */
final class AftermathDraft {
    @Nullable PenaltyDecision decision;
    @Nullable Announcement announcement;
    @Nullable Served served;
    List<Payment> payments;
    @Nullable Deferral deferral;
    List<Remedy> remedies;
    @Nullable Demand demand;
    @Nullable Application application;
    @Nullable ClosingForm form;
    @Nullable Archive archive;

    AftermathDraft(Aftermath was) {
        decision = was.decision();
        announcement = was.announcement();
        served = was.served();
        payments = was.payments();
        deferral = was.deferral();
        remedies = was.remedies();
        demand = was.demand();
        application = was.application();
        form = was.form();
        archive = was.archive();
    }

    Aftermath done() {
        return new Aftermath(
                decision,
                announcement,
                served,
                payments,
                deferral,
                remedies,
                demand,
                application,
                form,
                archive);
    }
}
