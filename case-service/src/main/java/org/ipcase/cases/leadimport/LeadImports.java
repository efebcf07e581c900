package org.ipcase.cases.leadimport;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.LeadOpenings;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.leadimport.domain.LeadImport.Result;
import org.ipcase.cases.leadimport.domain.LeadRow.Good;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.digest.Sha256;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * Takes the good rows in (线索入库): each row is one record, made with one insert, under an id that
 * derives from office, source and reference, so that it is there whole or not at all, and once.
 */
@Component
class LeadImports {
    /** As many at a time as the store commits together. */
    private static final int AT_ONCE = 16;

    private static final int TELL_EVERY = 500;

    private final LeadOpenings leads;

    LeadImports(LeadOpenings leads) {
        this.leads = leads;
    }

    /**
     * @param progress told from time to time how many rows are done; from several threads
     */
    Result take(
            List<Good> rows,
            String source,
            Agency office,
            CommandRequest request,
            IntConsumer progress) {
        var done = new AtomicInteger();
        var created = new AtomicInteger();
        var existing = new AtomicInteger();
        var changed = new ConcurrentLinkedQueue<FieldError>();
        var refused = new ConcurrentLinkedQueue<FieldError>();
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var row : rows) {
                places.acquireUninterruptibly();
                workers.execute(() -> {
                    try {
                        switch (take(row, source, office, request)) {
                            case Outcome.Done<Complaint>(_, var repeated) ->
                                    (repeated ? existing : created).incrementAndGet();
                            case Outcome.Refused<Complaint>(var refusal) ->
                                    (refusal.problem() == RequestProblem.KEY_REUSED
                                                    ? changed
                                                    : refused)
                                            .add(
                                                    new FieldError(
                                                            "rows[%d]".formatted(row.row()),
                                                            refusal.problem().code(),
                                                            refusal.detail()));
                        }
                    } catch (RuntimeException fault) {
                        refused.add(
                                new FieldError(
                                        "rows[%d]".formatted(row.row()),
                                        "service.fault",
                                        "Import it again"));
                    } finally {
                        places.release();
                        var count = done.incrementAndGet();
                        if (count % TELL_EVERY == 0) {
                            progress.accept(count);
                        }
                    }
                });
            }
        }
        return new Result(
                created.get(), existing.get(), List.copyOf(changed), List.copyOf(refused));
    }

    private Outcome<Complaint> take(
            Good row, String source, Agency agency, CommandRequest request) {
        var office =
                Office.of(
                        agency,
                        row.right().kind().enforcement(),
                        new Bilingual(
                                "%s从%s导入的线索（外部编号%s）"
                                        .formatted(agency.zh(), source, row.reference()),
                                "Imported by %s from %s as %s"
                                        .formatted(agency.id(), source, row.reference())));
        var key = "import:%s:%s:%s".formatted(agency.id(), source, row.reference());
        var received = row.receivedOn().atStartOfDay(WorkCalendar.ZONE).toInstant();
        return leads.openImported(
                key,
                request,
                digest(row),
                submission(row, office),
                office,
                row.reference(),
                LegalDay.of(request.at()).equals(row.receivedOn()) ? request.at() : received);
    }

    /** What a repetition must bring again: everything of the row but its place in the file. */
    private static String digest(Good row) {
        var content =
                new Good(
                        0,
                        row.reference(),
                        row.intake(),
                        row.receivedOn(),
                        row.respondent(),
                        row.right(),
                        row.region(),
                        row.actDate(),
                        row.description(),
                        row.estimatedValue());
        return Sha256.of(content.toString());
    }

    private static Submission submission(Good row, Office office) {
        return new Submission(
                row.intake(),
                office.asParty(),
                List.of(row.respondent()),
                row.right(),
                row.region(),
                row.actDate(),
                row.description(),
                null,
                row.estimatedValue(),
                List.of(),
                false,
                false,
                null,
                null);
    }
}
