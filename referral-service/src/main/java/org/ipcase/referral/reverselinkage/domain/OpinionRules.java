package org.ipcase.referral.reverselinkage.domain;

import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.AGENCY_NOT_HIGHER;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.AGENCY_OF_HIGHER_LEVEL;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_AN_ENFORCEMENT_AGENCY;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_AWAITED;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_OVERDUE;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NO_HIGHER_PROCURATORATE;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NO_SUPERIOR;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.SUPERIOR_TOLD;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.AnswerOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.FollowUpOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.IssueOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.NotifySuperior;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ReportUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SignForOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.FollowedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.MatterReportedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionAnswered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionSignedFor;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionWasIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.SuperiorNotified;

/** The opinion, the agency's answer, and what follows silence: REV-04 to REV-06. */
record OpinionRules(ReverseLinkageClocks clocks) {

    /**
     * The opinion goes to an agency of the same level, or of a lower one.
     *
     * <p>Source: REV-04; REV-05: a higher agency gets it from the procuratorate of its level.
     */
    Decision<ReverseLinkageEvent> issue(Matter matter, IssueOpinion it) {
        var agency = it.agency();
        if (!agency.office().type().enforces()) {
            return Decision.reject(
                    NOT_AN_ENFORCEMENT_AGENCY, agency.office().name() + " does not punish");
        }
        if (agency.above(matter.procuratorate())) {
            return Decision.reject(
                    AGENCY_OF_HIGHER_LEVEL,
                    "%s is of level %s".formatted(agency.office().name(), agency.level()));
        }
        return Decision.accept(
                new OpinionWasIssued(
                        new Opinion(
                                agency.office(),
                                it.content(),
                                clocks.reply(it.content()),
                                Opinion.FollowUp.NONE)));
    }

    /** Source: REV-05. */
    Decision<ReverseLinkageEvent> reportUp(Matter matter, ReportUp it) {
        var here = matter.procuratorate();
        if (!it.agency().above(here)) {
            return Decision.reject(
                    AGENCY_NOT_HIGHER, it.agency().office().name() + " is not of a higher level");
        }
        return it.to()
                .filter(higher -> higher.above(here))
                .map(higher ->
                        Decision.<ReverseLinkageEvent>accept(
                                new MatterReportedUp(
                                        new Review.ReportedUp(
                                                here.office(), it.agency(), it.reasons(), it.at()),
                                        higher)))
                .orElseGet(() ->
                        Decision.reject(
                                NO_HIGHER_PROCURATORATE,
                                "No procuratorate of level " + it.agency().level()));
    }

    Decision<ReverseLinkageEvent> receive(Opinion opinion, SignForOpinion it) {
        return opinion.followUp().receipt().isPresent()
                ? Decision.reject(NOT_AWAITED, "It was signed for already")
                : Decision.accept(
                        new OpinionSignedFor(new Opinion.Receipt(it.actor().name(), it.at())));
    }

    Decision<ReverseLinkageEvent> answer(Opinion opinion, AnswerOpinion it) {
        return Decision.accept(
                new OpinionAnswered(
                        new Opinion.Answer(
                                it.result(),
                                it.text(),
                                it.documentNumber(),
                                it.actor().name(),
                                it.at(),
                                ReverseLinkageClocks.late(opinion.reply(), it.at()))));
    }

    Decision<ReverseLinkageEvent> notifySuperior(Opinion opinion, NotifySuperior it) {
        return refuses(opinion, it.at())
                .map(Decision::<ReverseLinkageEvent>reject)
                .orElseGet(() ->
                        it.superior()
                                .map(superior ->
                                        Decision.<ReverseLinkageEvent>accept(
                                                new SuperiorNotified(
                                                        new Opinion.SuperiorTold(
                                                                superior, it.at()))))
                                .orElseGet(() ->
                                        Decision.reject(
                                                NO_SUPERIOR,
                                                "No superior of " + opinion.agency().name())));
    }

    Decision<ReverseLinkageEvent> followUp(FollowUpOpinion it) {
        return Decision.accept(
                new FollowedUp(new Opinion.Note(it.note(), it.actor().name(), it.at())));
    }

    /** Why the superior is not told now. */
    Optional<Refusal> refusesToNotify(ReverseLinkage state, Instant now) {
        return state instanceof WithAgency with ? refuses(with.opinion(), now) : Optional.empty();
    }

    private static Optional<Refusal> refuses(Opinion opinion, Instant now) {
        if (!ReverseLinkageClocks.late(opinion.reply(), now)) {
            return Optional.of(
                    new Refusal(NOT_OVERDUE, "The last day is " + opinion.reply().lastDay()));
        }
        return opinion.followUp()
                .superiorTold()
                .map(told -> new Refusal(SUPERIOR_TOLD, told.superior().name() + " was told"));
    }
}
