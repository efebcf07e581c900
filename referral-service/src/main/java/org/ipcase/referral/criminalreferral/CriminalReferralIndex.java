package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Answered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Received;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupplementRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Supplemented;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralAccess;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lists, the worklist and access see of a referral. */
record CriminalReferralIndex(CriminalReferralClocks clocks)
        implements Function<CriminalReferral, Index> {
    /** The law says “at once” (立即、当场) without a number: after a day the worklist calls it late. */
    private static final Duration AT_ONCE = Duration.ofHours(24);

    @Override
    public Index apply(CriminalReferral state) {
        return switch (state) {
            case NotOpened _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Opened referral ->
                    new Index(
                            referral.caseFile().number(),
                            referral.stateName(),
                            title(referral),
                            CriminalReferralAccess.readers(referral),
                            fields(referral),
                            tasks(referral));
        };
    }

    private static String title(Opened referral) {
        var suspects =
                referral.caseFile().suspects().stream()
                        .map(suspect -> suspect.name())
                        .collect(Collectors.joining("、"));
        var crimes =
                referral.caseFile().suspicion().crimes().stream()
                        .map(crime -> crime.title().zh())
                        .collect(Collectors.joining("、"));
        return "%s 涉嫌%s".formatted(suspects, crimes);
    }

    private static Map<String, String> fields(Opened referral) {
        var file = referral.caseFile();
        var fields = new HashMap<String, String>();
        fields.put("caseId", file.theCase().id().value());
        fields.put("caseNumber", file.theCase().number());
        fields.put("agency", file.agency().id());
        fields.put("region", file.agency().region());
        fields.put("screening", file.suspicion().result().name());
        fields.put(
                "crimes",
                file.suspicion().crimes().stream()
                        .map(Crime::code)
                        .collect(Collectors.joining(",")));
        if (referral instanceof HandedOver handedOver) {
            fields.put("police", handedOver.dispatch().police().id());
        }
        return fields;
    }

    private List<Task> tasks(Opened referral) {
        return switch (referral) {
            case Draft draft ->
                    List.of(
                            atOnce(
                                    officers(draft),
                                    "submit-report",
                                    "REF-04",
                                    draft.caseFile().openedAt()));
            case HeadApproval waiting ->
                    List.of(
                            task(
                                    AccessKey.agency(waiting.caseFile().agency().id(), Role.HEAD),
                                    "approve",
                                    clocks.headDecision(waiting.report())));
            case Approved approved ->
                    List.of(
                            task(
                                    officers(approved),
                                    "send",
                                    clocks.handOver(approved.letter().approval())));
            case Rejected _, Answered _ -> List.of();
            case Undelivered sent ->
                    List.of(
                            atOnce(
                                    police(sent),
                                    "acknowledge",
                                    "REF-09",
                                    sent.dispatch().underWaySince()));
            case Received here -> List.of(decision(here, clocks.filing(here.receipt())));
            case Supplemented here -> List.of(decision(here, clocks.filing(here.receipt())));
            case SupplementRequested asked ->
                    List.of(
                            task(officers(asked), "supplement", clocks.supply(asked.request())),
                            decision(asked, clocks.filing(asked.receipt())));
        };
    }

    private static Task decision(HandedOver here, LegalClock clock) {
        return task(police(here), "file", clock);
    }

    private static Task task(String holder, String action, LegalClock clock) {
        return new Task(holder, action, clock.rule(), clock.warn(), clock.due());
    }

    private static Task atOnce(String holder, String action, String rule, Instant since) {
        return new Task(holder, action, rule, since, since.plus(AT_ONCE));
    }

    private static String officers(Opened referral) {
        return AccessKey.agency(referral.caseFile().agency().id(), Role.OFFICER);
    }

    private static String police(HandedOver referral) {
        return AccessKey.agency(referral.dispatch().police().id(), Role.POLICE);
    }
}
