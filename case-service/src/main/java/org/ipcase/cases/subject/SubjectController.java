package org.ipcase.cases.subject;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.subject.SubjectViews.CandidateView;
import org.ipcase.cases.subject.SubjectViews.DuplicateView;
import org.ipcase.cases.subject.SubjectViews.DuplicatesView;
import org.ipcase.cases.subject.SubjectViews.SubjectView;
import org.ipcase.cases.subject.SubjectViews.SubjectsView;
import org.ipcase.cases.subject.Subjects.Candidate;
import org.ipcase.cases.subject.Subjects.Met;
import org.ipcase.cases.subject.domain.Duplicates;
import org.ipcase.cases.subject.domain.SubjectMatch;
import org.ipcase.cases.subject.domain.SubjectMatch.Judged;
import org.ipcase.cases.subject.domain.SubjectMatchCommand;
import org.ipcase.cases.subject.domain.SubjectMatchCommand.JudgeSubject;
import org.ipcase.cases.subject.domain.SubjectMatchEvent;
import org.ipcase.cases.subject.domain.SubjectProblem;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who and what was met before (主体比对、重复件), REQ-06, REQ-28, CRE-05. */
@RestController
class SubjectController {
    static final Actor PLATFORM = Actor.system("case-service");

    private final Subjects subjects;
    private final Desk<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> matches;

    SubjectController(
            Subjects subjects, Desk<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> matches) {
        this.subjects = subjects;
        this.matches = matches;
    }

    @GetMapping("/api/complaints/{id}/duplicates")
    @Operation(summary = "Submissions that may be the same, proposed (疑似重复件)")
    DuplicatesView duplicates(@PathVariable RecordId id, Actor reader) {
        var met = subjects.of(id, reader);
        var submission = met.complaint().dossier().submission();
        var items = new ArrayList<DuplicateView>();
        for (var other : subjects.sharing(met, reader)) {
            var because = Duplicates.between(submission, other.complaint().dossier().submission());
            if (!because.isEmpty()) {
                items.add(DuplicateView.of(other, because, met));
            }
        }
        items.sort(Comparator.comparingInt((DuplicateView it) -> -it.because().size()));
        return new DuplicatesView(items);
    }

    @GetMapping("/api/complaints/{id}/subjects")
    @Operation(summary = "Who of the respondents was met before, and the look-back (主体比对)")
    SubjectsView subjects(@PathVariable RecordId id, Actor reader) {
        var met = subjects.of(id, reader);
        var others = subjects.sharing(met, reader);
        var respondents = met.complaint().dossier().submission().respondents();
        var items = new ArrayList<SubjectView>();
        for (int i = 0; i < respondents.size(); i++) {
            var candidates = subjects.candidates(respondents.get(i), others);
            items.add(
                    SubjectView.of(
                            i,
                            respondents.get(i),
                            candidates,
                            subjects.lookBack(respondents.get(i), met, candidates)));
        }
        return new SubjectsView(items);
    }

    /**
     * @param same whether the two are one
     */
    record JudgeSubjectBody(
            RecordId complaintId,
            @Min(0) @Max(19) int respondent,
            RecordId otherComplaintId,
            @Min(0) @Max(19) int otherRespondent,
            boolean same,
            @NotBlank @Size(max = 1000) String note) {}

    @PostMapping("/api/subject-matches")
    @Operation(summary = "Say whether two respondents are one subject (确认同一主体), REQ-28")
    CandidateView judge(CommandRequest request, @RequestBody JudgeSubjectBody body) {
        var actor = request.actor();
        var party = respondent(subjects.of(body.complaintId(), actor), body.respondent());
        var met = subjects.of(body.otherComplaintId(), actor);
        var other = respondent(met, body.otherRespondent());
        var by = Subjects.inCommon(party, other);
        if (by.isEmpty()) {
            throw new RefusedAtTheEdge(
                    new Refusal(
                            SubjectProblem.NOTHING_IN_COMMON,
                            "%s and %s".formatted(party.name(), other.name())));
        }
        var pair = Subjects.pair(party, other);
        var command = new JudgeSubject(actor, request.at(), pair, body.same(), body.note());
        var outcome = known(pair) ? change(pair, request, command) : create(pair, request, command);
        if (outcome instanceof Outcome.Refused<SubjectMatch>(var refusal)) {
            throw new RefusedAtTheEdge(refusal);
        }
        var judged =
                ((Outcome.Done<SubjectMatch>) outcome).snapshot().state() instanceof Judged it
                        ? java.util.Optional.of(it)
                        : java.util.Optional.<Judged>empty();
        return CandidateView.of(new Candidate(met, body.otherRespondent(), other, by, judged));
    }

    private boolean known(SubjectMatch.Pair pair) {
        return matches.load(Subjects.idOf(pair)).isPresent();
    }

    private Outcome<SubjectMatch> create(
            SubjectMatch.Pair pair, CommandRequest request, JudgeSubject command) {
        return matches.create(
                new CommandRequest(
                        PLATFORM,
                        request.requestId(),
                        Subjects.keyOf(pair),
                        null,
                        "judge",
                        request.at()),
                _ -> command);
    }

    /** A second thought; the platform keeps the record, the judgement names the person. */
    private Outcome<SubjectMatch> change(
            SubjectMatch.Pair pair, CommandRequest request, JudgeSubject command) {
        return matches.handle(
                Subjects.idOf(pair),
                new CommandRequest(
                        PLATFORM, request.requestId(), null, null, "judge", request.at()),
                command);
    }

    private static Party respondent(Met met, int index) {
        var respondents = met.complaint().dossier().submission().respondents();
        if (index >= respondents.size()) {
            throw RequestProblem.invalid("respondent", "out-of-range", "No such respondent");
        }
        return respondents.get(index);
    }
}
