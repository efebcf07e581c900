package org.ipcase.cases.casereview.domain;

import static org.ipcase.cases.casereview.domain.ReviewProblem.ALREADY_DRAWN;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOTHING_TO_DRAW;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_A_REVIEWER;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_BELOW;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_IN_THE_YEAR;
import static org.ipcase.cases.casereview.domain.ReviewProblem.YEAR_NOT_POSSIBLE;
import static org.ipcase.cases.casereview.domain.ReviewRound.Because.COMPLAINED;
import static org.ipcase.cases.casereview.domain.ReviewRound.Because.DRAWN_BY_LOT;
import static org.ipcase.cases.casereview.domain.ReviewRound.Because.OVERTURNED;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.cases.casereview.domain.ReviewRound.Candidate;
import org.ipcase.cases.casereview.domain.ReviewRound.Chosen;
import org.ipcase.cases.casereview.domain.ReviewRound.Command.DrawSample;
import org.ipcase.cases.casereview.domain.ReviewRound.Drawn;
import org.ipcase.cases.casereview.domain.ReviewRound.Event.RoundDrawn;
import org.ipcase.cases.casereview.domain.ReviewRound.NotDrawn;
import org.ipcase.cases.casereview.domain.ReviewRound.SampleDrawn;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;

/**
 * The rules of drawing (抽取规则): a superior office draws of a year that is over or running, once;
 * what was overturned or complained of is in it whatever the lot says.
 *
 * <p>Source: domain.md SUP-05.
 */
public record RoundDecider(AgencyDirectory directory, ReviewForm form) {
    public Decision<ReviewRound.Event> decide(ReviewRound state, ReviewRound.Command command) {
        return switch (command) {
            case DrawSample it ->
                    switch (state) {
                        case NotDrawn _ -> draw(it);
                        case Drawn(var sample) ->
                                Decision.reject(ALREADY_DRAWN, "It is " + sample.number());
                    };
        };
    }

    public static ReviewRound evolve(ReviewRound state, ReviewRound.Event event) {
        return switch (event) {
            case RoundDrawn(var sample) -> new Drawn(sample);
        };
    }

    public static Set<String> readers(SampleDrawn it) {
        return Set.of(
                AccessKey.person(ReviewAccess.DRAWER.sub()),
                AccessKey.agency(it.organiser()),
                AccessKey.supervisor(it.organiserRegion()),
                AccessKey.AUDITOR);
    }

    private Decision<ReviewRound.Event> draw(DrawSample it) {
        var actor = it.actor();
        if (!reviews(actor, actor.agency())) {
            return Decision.reject(NOT_A_REVIEWER, actor.name() + " reviews no cases");
        }
        var office = directory.byId(it.office());
        if (office.isEmpty() || !below(office.get(), actor.agency())) {
            return Decision.reject(NOT_BELOW, it.office() + " is not below " + actor.agency());
        }
        if (it.year() > it.day().getYear()) {
            return Decision.reject(YEAR_NOT_POSSIBLE, it.year() + " has not begun");
        }
        if (it.drawn()) {
            return Decision.reject(ALREADY_DRAWN, it.office() + " " + it.year());
        }
        if (it.closed().isEmpty()) {
            return Decision.reject(NOTHING_TO_DRAW, it.office() + " closed none in " + it.year());
        }
        var known = it.closed().stream().map(Candidate::caseId).collect(Collectors.toSet());
        if (!known.containsAll(it.complained())) {
            return Decision.reject(NOT_IN_THE_YEAR, "Not among the closed cases of the year");
        }
        return Decision.accept(new RoundDrawn(sample(it, office.get())));
    }

    private SampleDrawn sample(DrawSample it, Agency office) {
        var ids = it.closed().stream().map(Candidate::review).toList();
        var lot = Set.copyOf(Drawing.draw(ids, it.seed(), form.size(ids.size())));
        var chosen =
                it.closed().stream().flatMap(one -> chosen(one, it.complained(), lot)).toList();
        return new SampleDrawn(
                it.number(),
                it.actor().agency(),
                it.actor().region(),
                office.id(),
                office.zh(),
                it.year(),
                it.seed(),
                ids.size(),
                Drawing.digest(ids),
                chosen,
                it.day());
    }

    private static Stream<Chosen> chosen(
            Candidate it, Set<RecordId> complained, Set<RecordId> lot) {
        if (it.overturned()) {
            return Stream.of(new Chosen(it.review(), it.caseNumber(), OVERTURNED));
        }
        if (complained.contains(it.caseId())) {
            return Stream.of(new Chosen(it.review(), it.caseNumber(), COMPLAINED));
        }
        return lot.contains(it.review())
                ? Stream.of(new Chosen(it.review(), it.caseNumber(), DRAWN_BY_LOT))
                : Stream.empty();
    }

    /** Nobody draws the cases of the own office: its own legal unit would judge itself. */
    private boolean below(Agency office, String organiser) {
        return Stream.iterate(
                        directory.byId(office.superior() == null ? "" : office.superior()),
                        Optional::isPresent,
                        above -> above.map(Agency::superior).flatMap(directory::byId))
                .flatMap(Optional::stream)
                .anyMatch(above -> above.id().equals(organiser));
    }

    /** The legal unit, whoever leads, or the province's supervision. */
    static boolean reviews(Actor actor, String office) {
        return actor.worksFor(office)
                && actor.agencyType().enforces()
                && (actor.has(Role.LEGAL_REVIEWER)
                        || actor.has(Role.SUPERVISOR)
                        || Officials.leads(actor, office));
    }
}
