package org.ipcase.referral.criminalreferral;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.Consultation;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Received;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupplementRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Supplemented;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;

/** Who is expected to do what next in a referral, and until when (待办). */
record CriminalReferralTasks(CriminalReferralClocks clocks) {

    List<Task> of(Opened referral) {
        var tasks = new ArrayList<>(next(referral));
        var annex = referral.caseFile().annex();
        annex.penalty()
                .filter(it -> it.copiesSent().isEmpty())
                .ifPresent(it ->
                        tasks.add(
                                task(
                                        officers(referral),
                                        "send-penalty-copies",
                                        clocks.annex().copies(it))));
        annex.consultations().stream()
                .filter(it -> it.reply().isEmpty())
                .forEach(it ->
                        tasks.add(
                                task(
                                        AccessKey.agency(it.asked().id(), role(it)),
                                        "answer-consultation",
                                        clocks.annex().reply(it))));
        return tasks;
    }

    private List<Task> next(Opened referral) {
        return switch (referral) {
            case Draft draft ->
                    List.of(
                            task(
                                    officers(draft),
                                    "submit-report",
                                    clocks.report(draft.caseFile())));
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
            case Rejected _ -> List.of();
            case Undelivered sent ->
                    List.of(
                            task(
                                    CourseTasks.police(sent),
                                    "acknowledge",
                                    clocks.receipt(sent.dispatch())));
            case Received here ->
                    List.of(task(CourseTasks.police(here), "file", clocks.filing(here.receipt())));
            case Supplemented here ->
                    List.of(task(CourseTasks.police(here), "file", clocks.filing(here.receipt())));
            case SupplementRequested asked ->
                    List.of(
                            task(officers(asked), "supplement", clocks.supply(asked.request())),
                            task(
                                    CourseTasks.police(asked),
                                    "file",
                                    clocks.filing(asked.receipt())));
            case Pursued pursued -> new CourseTasks(clocks.course()).of(pursued);
        };
    }

    private static Role role(Consultation it) {
        return it.asked().type() == AgencyType.PUBLIC_SECURITY ? Role.POLICE : Role.PROCURATOR;
    }

    static Task task(String holder, String action, LegalClock clock) {
        return new Task(holder, action, clock.rule(), clock.warn(), clock.due());
    }

    static String officers(Opened referral) {
        return AccessKey.agency(referral.caseFile().agency().id(), Role.OFFICER);
    }
}
