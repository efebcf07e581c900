package org.ipcase.cases.casereview;

import org.ipcase.cases.casereview.domain.CaseReview;
import org.ipcase.cases.casereview.domain.ReviewCommand;
import org.ipcase.cases.casereview.domain.ReviewCommand.DrawCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.NoteClosedCase;
import org.ipcase.cases.casereview.domain.ReviewEvent;
import org.ipcase.cases.casereview.domain.ReviewRound;
import org.ipcase.cases.casereview.domain.ReviewRound.Drawn;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseClosed;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ProcedureEvent.ProcedureProgressed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What closed cases and drawings bring about (评查联动). */
@Configuration(proxyBeanMethods = false)
class CaseReviewReactions {
    private final Desk<CaseReview, ReviewCommand, ReviewEvent> reviews;
    private final Desk<ReviewRound, ReviewRound.Command, ReviewRound.Event> rounds;
    private final AgencyDirectory directory;
    private final Numbers numbers;

    CaseReviewReactions(
            Desk<CaseReview, ReviewCommand, ReviewEvent> reviews,
            Desk<ReviewRound, ReviewRound.Command, ReviewRound.Event> rounds,
            AgencyDirectory directory,
            Numbers numbers) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.directory = directory;
        this.numbers = numbers;
    }

    @Bean
    Reaction<CaseClosed> whenCaseClosedNoteItForReview() {
        return new Reaction<>(
                "WhenCaseClosedNoteItForReview",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseClosed.TYPE),
                CaseClosed.class,
                this::note);
    }

    @Bean
    Reaction<ProcedureProgressed> whenRoundDrawnOpenItsReviews() {
        return new Reaction<>(
                "WhenRoundDrawnOpenItsReviews",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ProcedureProgressed.TYPE),
                ProcedureProgressed.class,
                this::open);
    }

    /** One review a case, whatever closes it and however often it is told. */
    private Outcome<?> note(Told<CaseClosed> told) {
        var data = told.data();
        var id = RecordId.derived("case-review", data.caseId().value());
        var office = directory.byId(data.agency());
        if (office.isEmpty() || reviews.load(id).isPresent()) {
            return nothing(id);
        }
        var command =
                new NoteClosedCase(
                        Actor.system(told.source()),
                        told.at(),
                        numbers.next("CV", office.get().region()),
                        data.caseId(),
                        data.caseNumber(),
                        office.get().id(),
                        office.get().zh(),
                        office.get().type(),
                        office.get().region(),
                        data.closedOn());
        return reviews.follow(id, told, command);
    }

    private Outcome<?> open(Told<ProcedureProgressed> told) {
        var id = told.data().recordId();
        if (!told.data().procedure().equals(CaseReviewConfiguration.ROUND)
                || !(rounds.load(id).map(Snapshot::state).orElse(null)
                        instanceof Drawn(var sample))) {
            return nothing(id);
        }
        Outcome<CaseReview> last = nothing(id);
        for (var chosen : sample.sample()) {
            var command =
                    new DrawCase(
                            Actor.system(told.source()),
                            told.at(),
                            id,
                            sample.number(),
                            sample.organiser(),
                            sample.organiserRegion(),
                            chosen.because());
            last = reviews.react(chosen.review(), told, command);
            if (last instanceof Outcome.Refused<CaseReview>) {
                return last;
            }
        }
        return last;
    }

    private static Outcome<CaseReview> nothing(RecordId id) {
        return new Outcome.Done<>(new Snapshot<>(id, 0, new CaseReview.Nothing()), true);
    }
}
