package org.ipcase.cases.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CaseFileEvent.AmountsChanged;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseClosed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseDecided;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseOpened;
import org.ipcase.cases.casefile.domain.CaseFileEvent.DecisionServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingApproved;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFileEvent.HearingWaived;
import org.ipcase.cases.casefile.domain.CaseFileEvent.InvestigationConcluded;
import org.ipcase.cases.casefile.domain.CaseFileEvent.NoticeWasServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralProgressed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralRequested;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewReturned;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewSubmitted;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewWasPassed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated;
import org.ipcase.cases.casefile.domain.CaseScreening;
import org.ipcase.cases.casefile.domain.StepEvent;
import org.ipcase.platform.record.Desk.Entry;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.record.TimelineEntry.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline of a case shows (办理过程), whole for the office, notices for the rights holder.
 */
final class CaseTimeline {
    private CaseTimeline() {}

    static List<TimelineEntry> whole(List<Entry<CaseFileEvent>> history) {
        return TimelineEntry.of(history, CaseTimeline::facts);
    }

    /** Without the steps inside the office, and with the office in place of its people. */
    static List<TimelineEntry> notices(List<Entry<CaseFileEvent>> history, String officeName) {
        var noticed = history.stream().filter(it -> isNotice(it.event())).toList();
        return TimelineEntry.of(noticed, CaseTimeline::noticeFacts).stream()
                .map(it ->
                        new TimelineEntry(
                                it.revision(),
                                it.at(),
                                new Person(officeName, it.actor().agency()),
                                it.type(),
                                it.facts()))
                .toList();
    }

    private static boolean isNotice(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened _,
                    FilingApproved _,
                    FilingRefused _,
                    ReferralProgressed _,
                    CaseDecided _,
                    DecisionServed _,
                    CaseClosed _ ->
                    true;
            case AmountsChanged _,
                    ScreeningRepeated _,
                    ReferralRequested _,
                    InvestigationConcluded _,
                    ReviewSubmitted _,
                    ReviewWasPassed _,
                    ReviewReturned _,
                    NoticeWasServed _,
                    HearingWaived _,
                    StepEvent _ ->
                    false;
        };
    }

    private static Map<String, String> noticeFacts(CaseFileEvent event) {
        return switch (event) {
            case FilingApproved(var on, _, _, _) -> Map.of("filedOn", on.toString());
            case CaseDecided(var decision, _) ->
                    Map.of("kind", decision.kind().name(), "on", decision.on().toString());
            case CaseOpened _ -> Map.of();
            case DecisionServed(var served, _) -> Map.of("on", served.on().toString());
            case FilingRefused _, ReferralProgressed _, CaseClosed _ -> facts(event);
            case AmountsChanged _,
                    ScreeningRepeated _,
                    ReferralRequested _,
                    InvestigationConcluded _,
                    ReviewSubmitted _,
                    ReviewWasPassed _,
                    ReviewReturned _,
                    NoticeWasServed _,
                    HearingWaived _,
                    StepEvent _ ->
                    Map.of();
        };
    }

    private static Map<String, String> facts(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened(var opening, _) ->
                    Map.of(
                            "complaint",
                            opening.complaintNumber(),
                            "violation",
                            opening.violation());
            case FilingApproved(var on, var note, _, _) ->
                    plus(Map.of("filedOn", on.toString()), "note", note);
            case FilingRefused(var ground, var why, _, _) ->
                    Map.of("ground", ground.name(), "explanation", why);
            case AmountsChanged(var assessment, var reason, _) ->
                    plus(screening(assessment.screening()), "reason", reason);
            case ScreeningRepeated(var assessment, var occasion) ->
                    plus(screening(assessment.screening()), "occasion", occasion.name());
            case ReferralRequested(var assessment) -> screening(assessment.screening());
            case ReferralProgressed(var referral, _, _) ->
                    plus(
                            plus(Map.of("state", referral.state()), "number", referral.number()),
                            "reasons",
                            referral.reasons());
            case InvestigationConcluded(var report, _) -> Map.of("proposal", report.proposal());
            case ReviewSubmitted _ -> Map.of();
            case ReviewWasPassed(var opinion, _, _) -> Map.of("opinion", opinion);
            case ReviewReturned(var opinion, _, _) -> Map.of("opinion", opinion);
            case NoticeWasServed(var notice, _) ->
                    plus(
                            Map.of("servedOn", notice.servedOn().toString()),
                            "until",
                            notice.period().dueDay());
            case HearingWaived(var on, var evidence) ->
                    Map.of("on", on.toString(), "evidence", evidence);
            case CaseDecided(var decision, _) ->
                    plus(
                            plus(Map.of("kind", decision.kind().name()), "fine", decision.fine()),
                            "documentNumber",
                            decision.documentNumber());
            case DecisionServed(var served, _) ->
                    Map.of("method", served.method().zh(), "on", served.on().toString());
            case StepEvent it -> it.facts();
            case CaseClosed(var reason, var note, _, _) ->
                    plus(Map.of("reason", reason.name()), "note", note);
        };
    }

    private static Map<String, String> screening(CaseScreening screening) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("result", screening.result().name());
        facts.put("explanation", screening.explanation().zh());
        return facts;
    }

    private static Map<String, String> plus(
            Map<String, String> facts, String name, @Nullable Object value) {
        if (value == null) {
            return facts;
        }
        var more = new LinkedHashMap<>(facts);
        more.put(name, value.toString());
        return more;
    }
}
