package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Investigated;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;

/** The periods after the answer of the police (复议、立案监督、移交物品的期限). */
public record CourseClocks(Clocks clocks) {
    private static final Kind[] DEMANDS = {Kind.DEMAND_FOR_REASONS, Kind.DEMAND_FOR_SILENCE};
    private static final Kind[] BACK = {
        Kind.RECONSIDERATION_DECISION, Kind.REASONS_ACCEPTED, Kind.RETURN, Kind.COURT_RETURN
    };
    private static final Kind[] ANSWERS = {Kind.REASONS_ACCEPTED, Kind.FILING_ORDER};
    private static final Kind[] ENDS = {
        Kind.WITHDRAWAL, Kind.RETURN, Kind.COURT_RETURN, Kind.INDICTMENT, Kind.NON_PROSECUTION
    };

    /** REF-15, promptly: the agency takes up a case that came back. */
    public LegalClock takeUp(Instant back) {
        return clocks.start("REF-15", back);
    }

    /** REF-16: three days from receipt of the refusal, after which the route is lost. */
    public LegalClock reconsider(Course.Answer refusal) {
        return clocks.start("REF-16", refusal.at());
    }

    /** REF-17: three days for the police from the request. */
    public LegalClock reconsideration(Letter request) {
        return clocks.start("REF-17", request.at());
    }

    /** REF-18: three days from receipt of the decision that upholds the refusal. */
    public LegalClock supervision(Letter upheld) {
        return clocks.start("REF-18", upheld.at());
    }

    /** The procuratorate looks at what was suggested (product). */
    public LegalClock demand(Letter suggestion) {
        return clocks.start("REF-19-DEMAND", suggestion.at());
    }

    /** REF-19, after silence REF-18b: seven days for the police to give reasons. */
    public LegalClock reasons(Letter demand) {
        return clocks.start(
                demand.kind() == Kind.DEMAND_FOR_SILENCE ? "REF-18b" : "REF-19", demand.at());
    }

    /** The procuratorate looks at the reasons (product). */
    public LegalClock review(Letter reasons) {
        return clocks.start("REF-20-REVIEW", reasons.at());
    }

    /** REF-20: fifteen days to file as ordered. */
    public LegalClock order(Letter order) {
        return clocks.start("REF-20", order.at());
    }

    /** REF-20b: ten days to tell the agency. */
    public LegalClock answerToAgency(Letter accepted) {
        return clocks.start("REF-20b", accepted.at());
    }

    /** REF-20c: three months after filing the procuratorate may urge. */
    public LegalClock idle(FilingDecision filing) {
        return clocks.start("REF-20c", filing.moment());
    }

    /** REF-14: three days from the filing notice to hand over goods and papers. */
    public LegalClock goods(FilingDecision filing) {
        return clocks.start("REF-14", filing.recordedAt());
    }

    /** REF-14: the police sign the list at once (product: 24 hours). */
    public LegalClock counterSign(Goods.Given given) {
        return clocks.start("REF-14-SIGN", given.at());
    }

    /** All clocks of the course, in the order in which they started. */
    List<LegalClock> of(Pursued state, Instant now) {
        var all = new ArrayList<LegalClock>();
        var course = state.course();
        reconsidering(state, now).ifPresent(all::add);
        course.latest(Kind.RECONSIDERATION_REQUEST)
                .ifPresent(it ->
                        all.add(
                                metBy(
                                        reconsideration(it),
                                        after(course, it, Kind.RECONSIDERATION_DECISION),
                                        course)));
        course.latest(Kind.RECONSIDERATION_DECISION)
                .filter(_ -> course.filing().isEmpty() || suggested(course).isPresent())
                .flatMap(it -> right(supervision(it), state, suggested(course), now))
                .ifPresent(all::add);
        course.latest(Kind.SUPERVISION_REQUEST, Kind.SUPERVISION_FOR_SILENCE)
                .ifPresent(it -> all.add(metBy(demand(it), after(course, it, DEMANDS), course)));
        course.latest(DEMANDS)
                .ifPresent(
                        it -> all.add(metBy(reasons(it), after(course, it, Kind.REASONS), course)));
        course.latest(Kind.REASONS)
                .ifPresent(it -> all.add(metBy(review(it), after(course, it, ANSWERS), course)));
        course.latest(Kind.REASONS_ACCEPTED)
                .ifPresent(it -> all.add(clocks.met(answerToAgency(it), it.at())));
        course.latest(Kind.FILING_ORDER)
                .ifPresent(it ->
                        all.add(
                                course.filing()
                                        .map(filing -> clocks.met(order(it), filing.moment()))
                                        .orElse(order(it))));
        course.filing().ifPresent(filing -> all.addAll(filed(state, filing)));
        back(state).ifPresent(it -> all.add(takenUp(course, it)));
        return all;
    }

    /** Met when the agency has signed for the file that came back. */
    private LegalClock takenUp(Course course, Instant back) {
        return course.custody()
                .dispatch()
                .file()
                .latest()
                .filter(it -> it.stage() == Stage.ACCEPTED)
                .filter(it ->
                        it.terms()
                                .to()
                                .equals(
                                        course.custody()
                                                .dispatch()
                                                .letter()
                                                .caseFile()
                                                .agency()
                                                .id()))
                .map(it -> clocks.met(takeUp(back), it.slips().getLast().at()))
                .orElseGet(() -> takeUp(back));
    }

    /** When the case came back to the agency, as long as that is how it stands. */
    private static Optional<Instant> back(Pursued state) {
        var course = state.course();
        return switch (state) {
            case CriminalReferral.NotPoliceMatter _, CriminalReferral.NotFiled _ ->
                    course.answer().map(Course.Answer::at);
            case CriminalReferral.Upheld _ ->
                    course.latest(Kind.RECONSIDERATION_DECISION).map(Letter::at);
            case CriminalReferral.ReasonsAccepted _ ->
                    course.latest(Kind.REASONS_ACCEPTED).map(Letter::at);
            case CriminalReferral.Withdrawn _ ->
                    course.latest(Kind.RETURN, Kind.COURT_RETURN).map(Letter::at);
            case CriminalReferral.AcceptedBack _ ->
                    course.latest(BACK)
                            .map(Letter::at)
                            .or(() -> course.answer().map(Course.Answer::at));
            case CriminalReferral.Reconsideration _,
                    CriminalReferral.Supervised _,
                    CriminalReferral.Investigated _,
                    CriminalReferral.Prosecution _,
                    CriminalReferral.NonProsecution _,
                    CriminalReferral.ReverseLinkage _,
                    CriminalReferral.Judgment _ ->
                    Optional.empty();
        };
    }

    private List<LegalClock> filed(Pursued state, FilingDecision filing) {
        var course = state.course();
        var all = new ArrayList<LegalClock>();
        var goods = course.goods();
        all.add(
                goods.map(it -> clocks.met(goods(filing), it.given().at()))
                        .orElseGet(() -> untilTheEnd(goods(filing), course)));
        goods.ifPresent(it -> all.add(signed(it)));
        all.add(
                state instanceof Investigated
                        ? idle(filing)
                        : course.latest(ENDS)
                                .map(end -> clocks.met(idle(filing), end.at()))
                                .orElse(idle(filing)));
        return all;
    }

    /** Nobody waits for goods once the criminal case is over or before the court. */
    private LegalClock untilTheEnd(LegalClock clock, Course course) {
        return course.latest(ENDS).map(end -> ended(clock, end.at())).orElse(clock);
    }

    private LegalClock signed(Goods goods) {
        var clock = counterSign(goods.given());
        return goods.holding()
                .latest()
                .flatMap(it -> it.stage().ended() ? last(it) : Optional.empty())
                .map(at -> clocks.met(clock, at))
                .orElse(clock);
    }

    private static Optional<Instant> last(org.ipcase.kernel.handover.Handover handover) {
        return Optional.of(handover.slips().getLast().at());
    }

    private Optional<LegalClock> reconsidering(Pursued state, Instant now) {
        var course = state.course();
        return course.answer()
                .filter(it -> it.kind() == Course.Answer.Kind.NOT_FILED)
                .flatMap(it ->
                        right(
                                reconsider(it),
                                state,
                                course.latest(Kind.RECONSIDERATION_REQUEST),
                                now));
    }

    /** A right that may be used or not: used, still open, or gone without a breach. */
    private Optional<LegalClock> right(
            LegalClock clock, Pursued state, Optional<Letter> used, Instant now) {
        if (used.isPresent()) {
            return Optional.of(clocks.met(clock, used.get().at()));
        }
        var open =
                state instanceof CriminalReferral.NotFiled
                        || state instanceof CriminalReferral.Upheld;
        return open && !CriminalReferralClocks.late(clock, now)
                ? Optional.of(clock)
                : Optional.empty();
    }

    private static Optional<Letter> suggested(Course course) {
        return course.latest(Kind.SUPERVISION_REQUEST);
    }

    /** Met by its answer, or no longer asked for once the police have filed. */
    private LegalClock metBy(LegalClock clock, Optional<Letter> answer, Course course) {
        return answer.map(it -> clocks.met(clock, it.at()))
                .or(() -> course.filing().map(it -> ended(clock, it.recordedAt())))
                .orElse(clock);
    }

    private LegalClock ended(LegalClock clock, Instant at) {
        return CriminalReferralClocks.late(clock, at)
                ? clocks.met(clock, at)
                : clocks.cancelled(clock, at);
    }

    private static Optional<Letter> after(Course course, Letter asked, Kind... answer) {
        return course.latest(answer).filter(it -> !it.at().isBefore(asked.at()));
    }
}
