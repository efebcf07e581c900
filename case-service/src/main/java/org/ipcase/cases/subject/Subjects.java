package org.ipcase.cases.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintAccess;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Sight;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.subject.domain.LookBack;
import org.ipcase.cases.subject.domain.MatchKeys;
import org.ipcase.cases.subject.domain.SubjectMatch;
import org.ipcase.cases.subject.domain.SubjectMatch.Judged;
import org.ipcase.cases.subject.domain.SubjectMatch.Pair;
import org.ipcase.cases.subject.domain.SubjectMatchCommand;
import org.ipcase.cases.subject.domain.SubjectMatchEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.stereotype.Component;

/** Proposes who may be the same, from what the reader may read alone (主体比对). */
@Component
class Subjects {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final Desk<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> matches;
    private final MatchIndex index;
    private final CaseStandings cases;

    Subjects(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            Desk<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> matches,
            MatchIndex index,
            CaseStandings cases) {
        this.complaints = complaints;
        this.matches = matches;
        this.index = index;
        this.cases = cases;
    }

    /** A submission with its id. */
    record Met(RecordId id, Submitted complaint) {}

    /** Another party that may be this one, and by what. */
    record Candidate(
            Met at, int respondent, Party party, Set<MatchKeys.By> by, Optional<Judged> judged) {}

    /**
     * Only the office's side compares: whom else the office met is not the submitter's business.
     */
    Met of(RecordId id, Actor reader) {
        var found = complaints.find(id, reader).orElseThrow(RequestProblem::notFound);
        if (!(found.state() instanceof Submitted complaint)
                || Sight.of(complaint, reader) == Sight.SUBMITTER) {
            throw RequestProblem.notFound();
        }
        return new Met(id, complaint);
    }

    List<Met> sharing(Met met, Actor reader) {
        return index.sharing(met.id(), met.complaint().dossier().submission()).stream()
                .flatMap(id -> complaints.load(id).stream())
                .flatMap(it -> readable(it, reader))
                .toList();
    }

    private static Stream<Met> readable(Snapshot<Complaint> it, Actor reader) {
        return it.state() instanceof Submitted complaint
                        && reader.keys().stream()
                                .anyMatch(ComplaintAccess.readers(complaint)::contains)
                ? Stream.of(new Met(it.id(), complaint))
                : Stream.empty();
    }

    List<Candidate> candidates(Party party, List<Met> others) {
        var candidates = new ArrayList<Candidate>();
        for (var met : others) {
            var respondents = met.complaint().dossier().submission().respondents();
            for (int i = 0; i < respondents.size(); i++) {
                var by = inCommon(party, respondents.get(i));
                if (!by.isEmpty()) {
                    var judged = judged(pair(party, respondents.get(i)));
                    candidates.add(new Candidate(met, i, respondents.get(i), by, judged));
                }
            }
        }
        return List.copyOf(candidates);
    }

    static Set<MatchKeys.By> inCommon(Party one, Party other) {
        var keys = MatchKeys.of(one);
        var by = EnumSet.noneOf(MatchKeys.By.class);
        MatchKeys.of(other)
                .forEach((what, value) -> {
                    if (value.equals(keys.get(what))) {
                        by.add(what);
                    }
                });
        return by;
    }

    /** The past of the party, and of those a person said are the same. */
    LookBack lookBack(Party party, Met met, List<Candidate> candidates) {
        var identities = new ArrayList<String>();
        identities.add(MatchKeys.identity(party));
        candidates.stream()
                .filter(it -> it.judged().filter(Judged::same).isPresent())
                .map(it -> MatchKeys.identity(it.party()))
                .filter(it -> !identities.contains(it))
                .forEach(identities::add);
        var act = met.complaint().dossier().submission().actDate();
        // What a remedy took away or changed is no penalty to look back on (CASE-27, CRE-05).
        var standing =
                index.penalties(identities.stream().distinct().toList()).stream()
                        .filter(it ->
                                cases.of(new RecordId(it.caseId()))
                                        .filter(CaseStanding::overturned)
                                        .isEmpty())
                        .toList();
        return LookBack.from(standing, act);
    }

    private Optional<Judged> judged(Pair pair) {
        return matches.load(idOf(pair))
                .map(Snapshot::state)
                .flatMap(
                        it -> it instanceof Judged judged ? Optional.of(judged) : Optional.empty());
    }

    static Pair pair(Party one, Party other) {
        var a = MatchKeys.identity(one);
        var b = MatchKeys.identity(other);
        return a.compareTo(b) <= 0
                ? new Pair(a, b, one.name(), other.name())
                : new Pair(b, a, other.name(), one.name());
    }

    static String keyOf(Pair pair) {
        return pair.one() + "\u001e" + pair.other();
    }

    static RecordId idOf(Pair pair) {
        return RecordId.derived("subject-match", SubjectController.PLATFORM.sub(), keyOf(pair));
    }
}
