package org.ipcase.cases.casefile;

import java.time.Clock;
import java.util.List;
import org.ipcase.cases.casefile.CaseView.EndView;
import org.ipcase.cases.casefile.CaseView.HitView;
import org.ipcase.cases.casefile.CaseView.NoticeView;
import org.ipcase.cases.casefile.CaseView.ReferralView;
import org.ipcase.cases.casefile.CaseView.ReportView;
import org.ipcase.cases.casefile.CaseView.ScreeningView;
import org.ipcase.cases.casefile.domain.Assessment;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Archived;
import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Returned;
import org.ipcase.cases.casefile.domain.CaseRules;
import org.ipcase.cases.casefile.domain.Opening;
import org.ipcase.cases.casefile.domain.PenaltyNotice;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.keyprotection.KeyListing;
import org.ipcase.cases.keyprotection.KeyProtectionList;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.OfficerView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the view of a case, whole for the office, status and notices for the rights holder. */
@Component
class CaseViews {
    private final Clocks clocks;
    private final KeyProtectionList keyProtection;
    private final Clock clock;

    CaseViews(Clocks clocks, KeyProtectionList keyProtection, Clock clock) {
        this.keyProtection = keyProtection;
        this.clocks = clocks;
        this.clock = clock;
    }

    CaseView of(Snapshot<CaseFile> snapshot, Actor reader) {
        if (!(snapshot.state() instanceof Opened file)) {
            throw RequestProblem.notFound();
        }
        var dossier = file.dossier();
        var opening = dossier.opening();
        var whole = CaseAccess.seesAll(dossier, reader);
        var assessment = whole ? dossier.assessment() : null;
        var report = whole ? dossier.investigation() : null;
        return new CaseView(
                snapshot.id(),
                opening.number(),
                CaseRules.name(file),
                snapshot.revision(),
                actions(file, reader, whole),
                whole ? clocks(dossier) : List.of(),
                opening.complaintId(),
                opening.complaintNumber(),
                OfficeView.of(opening.office()),
                opening.region(),
                RightView.of(opening.right()),
                PartyView.of(opening.respondents()),
                opening.complainant() == null ? null : opening.complainant().name(),
                opening.violation(),
                opening.actDate(),
                opening.submittedAt(),
                dossier.filedOn(),
                whole ? opening.officers().stream().map(OfficerView::of).toList() : null,
                assessment == null ? null : AmountsView.of(assessment.amounts()),
                assessment == null ? null : assessment.crimes(),
                assessment == null ? null : screening(assessment),
                referral(dossier),
                dossier.referralUndecided() || dossier.referred(),
                report == null
                        ? null
                        : new ReportView(report.facts(), report.proposal(), report.at()),
                whole && file instanceof Returned(_, var opinion) ? opinion : null,
                notice(file, whole),
                decision(file, whole),
                file instanceof FilingRefused(_, var ground, var why)
                        ? new EndView(ground.name(), why)
                        : null,
                closed(file),
                whole ? InquiryView.of(dossier.matters().inquiry()) : null,
                whole ? HearingView.of(dossier.matters().hearings()) : null,
                whole ? AftermathView.of(dossier, LegalDay.of(clock.instant())) : null,
                PublicationView.of(dossier.matters().publication()),
                whole ? CustodyView.of(dossier.matters().custody()) : null,
                whole ? measures(dossier) : null,
                whole
                        ? dossier.matters().measures().permits().stream()
                                .map(MeasureView.PermitView::of)
                                .toList()
                        : null,
                whole ? keyProtection(opening) : null);
    }

    /** The right, or who complained, was protected with priority when the complaint came. */
    private @Nullable KeyListing keyProtection(Opening opening) {
        var complainant = opening.complainant();
        return complainant == null
                ? null
                : keyProtection
                        .of(opening.right(), complainant, LegalDay.of(opening.receivedAt()))
                        .orElse(null);
    }

    private static @Nullable String closed(Opened file) {
        return switch (file) {
            case Closed(_, var reason) -> reason.name();
            case Archived(_, var reason) -> reason.name();
            default -> null;
        };
    }

    /** The holder is offered what is its own to do, and no list of refusals. */
    private static List<AllowedAction> actions(Opened file, Actor reader, boolean whole) {
        var actions = CaseRules.allowedActions(file, reader);
        return whole ? actions : actions.stream().filter(AllowedAction::allowed).toList();
    }

    private List<MeasureView> measures(CaseDossier dossier) {
        var now = clock.instant();
        return dossier.matters().measures().taken().stream()
                .map(it -> MeasureView.of(it, clocks, now))
                .toList();
    }

    private List<ClockView> clocks(CaseDossier dossier) {
        return ClockView.of(clocks.at(dossier.allClocks(), clock.instant()));
    }

    private static ScreeningView screening(Assessment assessment) {
        var screening = assessment.screening();
        return new ScreeningView(
                screening.result().name(),
                screening.hits().stream()
                        .map(hit ->
                                new HitView(
                                        hit.rule(),
                                        hit.crime(),
                                        hit.metric(),
                                        hit.value(),
                                        hit.limit(),
                                        hit.lawVersion(),
                                        hit.article()))
                        .toList(),
                screening.suspected(),
                screening.explanation(),
                assessment.at());
    }

    private static @Nullable ReferralView referral(CaseDossier dossier) {
        var it = dossier.referral();
        return it == null ? null : new ReferralView(it.id(), it.number(), it.state(), it.reasons());
    }

    private static @Nullable NoticeView notice(Opened file, boolean whole) {
        return switch (file) {
            case NoticeServed(_, var notice) -> notice(notice, whole);
            case HearingHeld(_, var notice) -> notice(notice, whole);
            default -> null;
        };
    }

    private static NoticeView notice(PenaltyNotice it, boolean whole) {
        var proposed = it.proposed();
        return new NoticeView(
                whole ? it.facts() : null,
                whole ? it.grounds() : null,
                whole ? proposed.fine() : null,
                whole ? proposed.confiscation() : null,
                whole ? proposed.sanctions().stream().map(Enum::name).toList() : null,
                it.hearing(),
                it.servedOn(),
                it.period().dueDay(),
                it.waivedOn());
    }

    private static @Nullable DecisionView decision(Opened file, boolean whole) {
        var decision = file.dossier().matters().aftermath().decision();
        return decision == null ? null : DecisionView.of(decision, whole);
    }
}
