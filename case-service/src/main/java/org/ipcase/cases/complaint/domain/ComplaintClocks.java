package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Which periods run on a submission (投诉举报期限).
 *
 * <p>Acceptance within 7 working days where the law asks for it (CR-05), within 15 days of all
 * papers at a copyright office (CPR-02). The decision on filing within 15 working days of receiving
 * the material (CASE-02; MPP art. 18); a consumer complaint is no lead, so only its mediation has a
 * period (CR-08), and a violation found in it becomes a lead of its own (CR-11).
 */
public record ComplaintClocks(RunningClocks running) {
    private static final String ACCEPTANCE = "CR-05";
    private static final String COPYRIGHT_ACCEPTANCE = "CPR-02";
    private static final String FILING = "CASE-02";
    private static final String VIOLATION = "CR-11";
    private static final String OPINION = "REV-07";
    private static final String RECEPTION = "CR-01";
    private static final String TELL_REPORTER = "CR-14";
    private static final String TELL_TERMINATION = "CR-09";
    private static final String DESIGNATION = "JUR-04";
    private static final String RECEIVER = "JUR-06";

    /** Started as CR-08; what was accepted under the interim measures runs as CR-08a. */
    private static final String MEDIATION = "CR-08";

    private static final Set<String> MEDIATIONS = Set.of(MEDIATION, "CR-08a");
    private static final Set<String> ACCEPTANCES = Set.of(ACCEPTANCE, COPYRIGHT_ACCEPTANCE);
    private static final Set<String> FILINGS = Set.of(FILING, VIOLATION, OPINION);
    private static final Set<String> DISPUTES = Set.of("CR-13", "JUR-03");

    List<LegalClock> received(
            Submission submission, Office office, @Nullable Origin origin, Instant at) {
        var intake = submission.intake();
        List<LegalClock> clocks = List.of();
        if (intake.needsAcceptance()) {
            var rule = copyright(submission, office) ? COPYRIGHT_ACCEPTANCE : ACCEPTANCE;
            clocks = running.started(clocks, rule, at);
        }
        if (intake == Intake.CONSUMER_COMPLAINT) {
            return clocks;
        }
        return running.started(clocks, filing(origin), at);
    }

    /** The same 15 working days, under the rule that started them. */
    private static String filing(@Nullable Origin origin) {
        return origin == null
                ? FILING
                : switch (origin.kind()) {
                    case FOUND_IN_MEDIATION -> VIOLATION;
                    case REVERSE_LINKAGE -> OPINION;
                    case REPORT_PART, IMPORT -> FILING;
                };
    }

    private static boolean copyright(Submission submission, Office office) {
        return submission.intake() == Intake.RIGHTS_HOLDER_REQUEST && office.copyright();
    }

    List<LegalClock> papersCompleted(Dossier dossier, Instant at) {
        var ended = cancelled(dossier.clocks(), Set.of(COPYRIGHT_ACCEPTANCE), at);
        return running.started(ended, COPYRIGHT_ACCEPTANCE, at);
    }

    boolean waitsForPapers(Dossier dossier) {
        return pending(dossier.clocks(), Set.of(COPYRIGHT_ACCEPTANCE)) != null;
    }

    List<LegalClock> accepted(Dossier dossier, Instant at) {
        var clocks = met(dossier.clocks(), ACCEPTANCES, at);
        return dossier.submission().intake() == Intake.CONSUMER_COMPLAINT
                ? running.started(clocks, MEDIATION, at)
                : clocks;
    }

    List<LegalClock> rejected(Dossier dossier, Instant at) {
        return running.allCancelled(met(dossier.clocks(), ACCEPTANCES, at), at);
    }

    List<LegalClock> filingDecided(Dossier dossier, Instant at) {
        var clocks = running.allCancelled(met(dossier.clocks(), FILINGS, at), at);
        return dossier.submission().intake() == Intake.REPORT && dossier.submission().namedReport()
                ? running.started(clocks, TELL_REPORTER, at)
                : clocks;
    }

    List<LegalClock> reporterTold(Dossier dossier, LocalDate on, Instant at) {
        return met(dossier.clocks(), Set.of(TELL_REPORTER), moment(on, at));
    }

    /** Told on the day it was told, which may be entered later (REQ-05). */
    private static Instant moment(LocalDate on, Instant at) {
        return LegalDay.of(at).equals(on) ? at : LegalDay.noonOf(on);
    }

    /** Whether that is no day on which somebody could be told: not before there was anything. */
    boolean cannotBeTold(Dossier dossier, LocalDate on, Instant at) {
        var owed = pending(dossier.clocks(), Set.of(TELL_REPORTER, TELL_TERMINATION));
        var from = owed == null ? LegalDay.of(dossier.receivedAt()) : owed.startDay();
        return on.isBefore(from) || on.isAfter(LegalDay.of(at));
    }

    boolean mustTellReporter(Dossier dossier) {
        return pending(dossier.clocks(), Set.of(TELL_REPORTER)) != null;
    }

    List<LegalClock> withdrawn(Dossier dossier, Instant at) {
        return ended(dossier.clocks(), at);
    }

    List<LegalClock> settled(Dossier dossier, Instant at) {
        return running.allCancelled(met(dossier.clocks(), MEDIATIONS, at), at);
    }

    List<LegalClock> terminated(Dossier dossier, Instant at) {
        return running.started(settled(dossier, at), TELL_TERMINATION, at);
    }

    List<LegalClock> terminationTold(Dossier dossier, LocalDate on, Instant at) {
        return met(dossier.clocks(), Set.of(TELL_TERMINATION), moment(on, at));
    }

    /** Whether the time for mediating is over: then it must be terminated (CR-08). */
    boolean mediationOver(Dossier dossier, Instant at) {
        var clock = pending(dossier.clocks(), MEDIATIONS);
        return clock != null && !at.isBefore(clock.due());
    }

    /** The period of verification that can be extended once (CASE-02, CR-11). */
    @Nullable LegalClock verification(Dossier dossier) {
        return pending(dossier.clocks(), FILINGS);
    }

    List<LegalClock> extended(Dossier dossier, LegalClock clock, int days, String by) {
        return replaced(dossier.clocks(), clock, running.engine().extended(clock, days, by));
    }

    /** Excludes the days from every running period that knows the reason. */
    List<LegalClock> excluding(Dossier dossier, Exclusion days) {
        var engine = running.engine();
        return dossier.clocks().stream()
                .map(clock ->
                        engine.maySuspend(clock, days.reason())
                                ? engine.excluding(clock, List.of(days))
                                : clock)
                .toList();
    }

    boolean knows(Dossier dossier, Exclusion days) {
        return dossier.clocks().stream()
                .anyMatch(clock -> running.engine().maySuspend(clock, days.reason()));
    }

    /** The reception has a working day before the alarm (CR-01). */
    List<LegalClock> returned(Dossier dossier, Instant at) {
        return running.started(ended(dossier.clocks(), at), RECEPTION, at);
    }

    /**
     * A new owner has the whole time from the day it has the material; what was late stays late.
     */
    List<LegalClock> handedOver(Dossier dossier, Office to, Instant at) {
        var before = ended(met(dossier.clocks(), Set.of(RECEPTION), at), at);
        var all = new ArrayList<>(before);
        all.addAll(received(dossier.submission(), to, dossier.origin(), at));
        return List.copyOf(all);
    }

    /** The receiver takes it or objects [product]: an offer that nobody answers is late. */
    List<LegalClock> offered(Dossier dossier, Instant at) {
        return running.started(dossier.clocks(), RECEIVER, at);
    }

    List<LegalClock> recalled(Dossier dossier, Instant at) {
        return running.cancelled(dossier.clocks(), RECEIVER, at);
    }

    List<LegalClock> answered(Dossier dossier, Instant at) {
        return met(dossier.clocks(), Set.of(RECEIVER), at);
    }

    List<LegalClock> disputed(Dossier dossier, Instant at) {
        var rule = dossier.submission().intake() == Intake.REPORT ? "CR-13" : "JUR-03";
        return running.started(answered(dossier, at), rule, at);
    }

    List<LegalClock> disputeReported(Dossier dossier, boolean onPlatform, Instant at) {
        var clocks = met(dossier.clocks(), DISPUTES, at);
        return onPlatform ? running.started(clocks, DESIGNATION, at) : clocks;
    }

    List<LegalClock> disputeOver(Dossier dossier, Instant at) {
        return met(met(dossier.clocks(), DISPUTES, at), Set.of(DESIGNATION), at);
    }

    private List<LegalClock> met(List<LegalClock> clocks, Set<String> rules, Instant at) {
        var engine = running.engine();
        return clocks.stream()
                .map(it -> rules.contains(it.rule()) ? engine.met(it, at) : it)
                .toList();
    }

    private List<LegalClock> cancelled(List<LegalClock> clocks, Set<String> rules, Instant at) {
        var engine = running.engine();
        return clocks.stream()
                .map(it -> rules.contains(it.rule()) ? engine.cancelled(it, at) : it)
                .toList();
    }

    /** What was late already stays late; the rest is no longer asked for. */
    private List<LegalClock> ended(List<LegalClock> clocks, Instant at) {
        Clocks engine = running.engine();
        return clocks.stream()
                .map(it ->
                        it.pending() && !at.isBefore(it.due())
                                ? engine.met(it, at)
                                : engine.cancelled(it, at))
                .toList();
    }

    private static @Nullable LegalClock pending(List<LegalClock> clocks, Set<String> rules) {
        return clocks.stream()
                .filter(it -> it.pending() && rules.contains(it.rule()))
                .findFirst()
                .orElse(null);
    }

    private static List<LegalClock> replaced(
            List<LegalClock> clocks, LegalClock before, LegalClock after) {
        return clocks.stream().map(it -> it.equals(before) ? after : it).toList();
    }
}
