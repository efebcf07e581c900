package org.ipcase.referral.courtcase.domain;

import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.courtcase.domain.CourtCase.Undecided;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.LinkCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.RemoveLink;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseLinked;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.LinkRemoved;
import org.ipcase.referral.courtcase.domain.Docket.Link;

/** Which cases may be linked to one before the court (三合一 关联案件); numbers as of 8.5. */
final class LinkRules {
    private LinkRules() {}

    /** The type code of a number may say nothing, but not another kind. */
    static Optional<Refusal> refuses(Matter.Kind kind, CaseNumber number) {
        return number.kind()
                .filter(named -> named != kind)
                .map(named ->
                        new Refusal(
                                CourtCaseProblem.NUMBER_OF_OTHER_KIND,
                                "%s is a %s case number".formatted(number.text(), named.zh())));
    }

    static Decision<CourtCaseEvent> link(Undecided here, LinkCase it) {
        var docket = here.docket();
        return it.kind()
                .court()
                .flatMap(kind -> refuses(kind, it.number()))
                .or(() -> known(here, it))
                .map(Decision::<CourtCaseEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseLinked(
                                        new Link(
                                                "L" + (docket.lastLink() + 1),
                                                it.kind(),
                                                it.number(),
                                                it.actor().name(),
                                                it.at()))));
    }

    private static Optional<Refusal> known(Undecided here, LinkCase it) {
        var own =
                here.docket()
                        .registration()
                        .filter(mine -> mine.number().text().equals(it.number().text()))
                        .isPresent();
        var linked =
                here.docket().links().stream()
                        .anyMatch(link -> link.number().text().equals(it.number().text()));
        return own || linked
                ? Optional.of(new Refusal(CourtCaseProblem.ALREADY_LINKED, it.number().text()))
                : Optional.empty();
    }

    static Decision<CourtCaseEvent> remove(Undecided here, RemoveLink it) {
        return here.docket().links().stream().anyMatch(link -> link.id().equals(it.link()))
                ? Decision.accept(new LinkRemoved(it.link(), it.reason(), it.at()))
                : Decision.reject(CourtCaseProblem.LINK_UNKNOWN, it.link());
    }
}
