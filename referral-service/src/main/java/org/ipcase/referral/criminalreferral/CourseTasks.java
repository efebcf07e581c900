package org.ipcase.referral.criminalreferral;

import static org.ipcase.referral.criminalreferral.CriminalReferralTasks.officers;
import static org.ipcase.referral.criminalreferral.CriminalReferralTasks.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.criminalreferral.domain.Course;
import org.ipcase.referral.criminalreferral.domain.CourseClocks;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.AcceptedBack;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.FilingOrdered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.GoodsHandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Judgment;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NonProsecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Prosecution;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReasonsAccepted;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReasonsRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Reconsideration;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReverseLinkage;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupervisionRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Upheld;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Withdrawn;
import org.ipcase.referral.criminalreferral.domain.Goods;
import org.ipcase.referral.criminalreferral.domain.Letter;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;

/** Who is expected to do what next once the police have answered (后续待办). */
record CourseTasks(CourseClocks clocks) {

    /** Goods under way are waited for whatever becomes of the case. */
    List<Task> of(Pursued referral) {
        var tasks = new ArrayList<>(next(referral));
        if (!(referral instanceof Filed)) {
            referral.course()
                    .goods()
                    .filter(it -> underWay(referral, it))
                    .ifPresent(it -> tasks.add(count(referral, it)));
        }
        return tasks;
    }

    private static boolean underWay(Pursued referral, Goods goods) {
        var police = referral.dispatch().police().id();
        return goods.holding().open().filter(it -> it.terms().to().equals(police)).isPresent();
    }

    private Task count(Pursued it, Goods goods) {
        return task(police(it), "confirm-goods", clocks.counterSign(goods.given()));
    }

    private List<Task> next(Pursued referral) {
        return switch (referral) {
            case NotPoliceMatter it -> List.of(takeUp(it, answer(it).at()));
            case NotFiled it ->
                    List.of(
                            task(
                                    officers(it),
                                    "request-reconsideration",
                                    clocks.reconsider(answer(it))),
                            takeUp(it, answer(it).at()));
            case Reconsideration it ->
                    List.of(
                            task(
                                    police(it),
                                    "decide-reconsideration",
                                    clocks.reconsideration(
                                            latest(it, Kind.RECONSIDERATION_REQUEST))));
            case Upheld it -> upheld(it, latest(it, Kind.RECONSIDERATION_DECISION));
            case SupervisionRequested it ->
                    List.of(
                            task(
                                    procurators(it),
                                    "demand-reasons",
                                    clocks.demand(
                                            latest(
                                                    it,
                                                    Kind.SUPERVISION_REQUEST,
                                                    Kind.SUPERVISION_FOR_SILENCE))));
            case ReasonsRequested it -> List.of(reasons(it));
            case ReasonsAccepted it -> List.of(takeUp(it, latest(it, Kind.REASONS_ACCEPTED).at()));
            case FilingOrdered it ->
                    List.of(task(police(it), "file", clocks.order(latest(it, Kind.FILING_ORDER))));
            case Filed it -> List.of(goods(it), urging(it));
            case GoodsHandedOver it -> List.of(urging(it));
            case Withdrawn it ->
                    it.course().latest(Kind.RETURN, Kind.COURT_RETURN).stream()
                            .map(letter -> takeUp(it, letter.at()))
                            .toList();
            case AcceptedBack _, Prosecution _, NonProsecution _, ReverseLinkage _, Judgment _ ->
                    List.of();
        };
    }

    private List<Task> upheld(Upheld it, Letter decision) {
        return List.of(
                task(officers(it), "request-supervision", clocks.supervision(decision)),
                takeUp(it, decision.at()));
    }

    /** First the police answer, then the procuratorate looks at the answer. */
    private Task reasons(ReasonsRequested it) {
        var demand = latest(it, Kind.DEMAND_FOR_REASONS, Kind.DEMAND_FOR_SILENCE);
        return it.course()
                .latest(Kind.REASONS)
                .filter(given -> !given.at().isBefore(demand.at()))
                .map(given -> task(procurators(it), "order-filing", clocks.review(given)))
                .orElseGet(() -> task(police(it), "give-reasons", clocks.reasons(demand)));
    }

    private Task goods(Filed it) {
        var course = it.course();
        return course.goods()
                .filter(goods -> goods.holding().open().isPresent())
                .map(goods -> count(it, goods))
                .orElseGet(() ->
                        task(
                                officers(it),
                                "hand-over-goods",
                                clocks.goods(course.filing().orElseThrow())));
    }

    private Task urging(Pursued it) {
        return task(procurators(it), "urge", clocks.idle(it.course().filing().orElseThrow()));
    }

    private Task takeUp(Pursued it, Instant back) {
        return task(officers(it), "accept-back", clocks.takeUp(back));
    }

    private static Course.Answer answer(Pursued it) {
        return it.course().answer().orElseThrow();
    }

    private static Letter latest(Pursued it, Kind... kinds) {
        return it.course().latest(kinds).orElseThrow();
    }

    static String police(HandedOver referral) {
        return AccessKey.agency(referral.dispatch().police().id(), Role.POLICE);
    }

    private static String procurators(Pursued referral) {
        return AccessKey.agency(referral.caseFile().procuratorate().id(), Role.PROCURATOR);
    }
}
