package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.Goods;
import org.ipcase.referral.criminalreferral.domain.Letter;
import org.ipcase.referral.criminalreferral.domain.Outcome;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/** What followed on the answer of the police, as the readers see it. */
final class CourseView {
    private CourseView() {}

    /** A paper with number, author, time and legal basis. */
    record LetterView(
            Letter.Kind kind,
            String rule,
            String documentNumber,
            boolean unusualNumber,
            String by,
            String office,
            Instant at,
            String text,
            String basis,
            boolean late) {
        static LetterView of(Letter it) {
            return new LetterView(
                    it.kind(),
                    it.kind().rule(),
                    it.number(),
                    it.unusual(),
                    it.by(),
                    it.office(),
                    it.at(),
                    it.text(),
                    it.basis(),
                    it.late());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(String name, long quantity, @Nullable String unit, @Nullable String seal) {
        static List<LineView> of(List<Goods.Line> lines) {
            return lines.stream()
                    .map(it ->
                            new LineView(
                                    it.name(),
                                    it.quantity(),
                                    it.unit().orElse(null),
                                    it.seal().orElse(null)))
                    .toList();
        }
    }

    /** The list with its two signatures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoodsView(
            String stage,
            String owner,
            List<LineView> items,
            List<String> papers,
            @Nullable String difference,
            @Nullable String partyNotice,
            String givenBy,
            Instant givenAt,
            boolean late,
            @Nullable List<LineView> counted,
            @Nullable String foundDifference,
            @Nullable String takenBy,
            @Nullable Instant takenAt,
            @Nullable String refusedBecause) {
        static GoodsView of(Goods goods) {
            var given = goods.given();
            var taken = goods.taken();
            var passage = goods.holding().latest().orElseThrow();
            return new GoodsView(
                    passage.stage().name(),
                    goods.holding().owner(),
                    LineView.of(given.lines()),
                    given.papers(),
                    given.difference().orElse(null),
                    given.partyTold().orElse(null),
                    given.by(),
                    given.at(),
                    given.late(),
                    taken.map(it -> LineView.of(it.lines())).orElse(null),
                    taken.flatMap(Goods.Taken::difference).orElse(null),
                    taken.map(Goods.Taken::by).orElse(null),
                    taken.map(Goods.Taken::at).orElse(null),
                    passage.slip(org.ipcase.kernel.handover.Stage.REFUSED)
                            .flatMap(it -> it.note())
                            .orElse(null));
        }
    }

    record SlipView(String stage, String office, String by, Instant at) {}

    /** Where the file is, who owns it, and the receipts of its latest hand-over. */
    record FileView(String owner, long epoch, String stage, List<SlipView> receipts) {
        static Optional<FileView> of(Holding file) {
            return file.latest().map(it -> of(file, it));
        }

        private static FileView of(Holding file, Handover latest) {
            return new FileView(
                    file.owner(),
                    file.epoch(),
                    latest.stage().name(),
                    latest.slips().stream()
                            .map(it ->
                                    new SlipView(it.stage().name(), it.office(), it.by(), it.at()))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(
            @Nullable OfficeView court,
            Outcome.NonProsecution.@Nullable Kind nonProsecution,
            @Nullable LocalDate decidedOn,
            @Nullable Boolean convicted,
            @Nullable String sentence,
            @Nullable Money fine,
            @Nullable Money setOff) {
        static OutcomeView of(Outcome it) {
            var judgment = it.judgment();
            return new OutcomeView(
                    it.court().map(OfficeView::of).orElse(null),
                    it.nonProsecution().map(Outcome.NonProsecution::kind).orElse(null),
                    judgment.map(Outcome.Judgment::decidedOn)
                            .or(() -> it.nonProsecution().map(Outcome.NonProsecution::decidedOn))
                            .orElse(null),
                    judgment.map(Outcome.Judgment::convicted).orElse(null),
                    judgment.flatMap(Outcome.Judgment::sentence).orElse(null),
                    judgment.flatMap(Outcome.Judgment::fine).orElse(null),
                    judgment.map(Outcome.Judgment::setOff).orElse(null));
        }
    }

    static Optional<List<LetterView>> letters(Opened referral) {
        return referral instanceof Pursued it
                ? Optional.of(it.course().letters().stream().map(LetterView::of).toList())
                : Optional.empty();
    }

    static Optional<GoodsView> goods(Opened referral) {
        return referral instanceof Pursued it
                ? it.course().goods().map(GoodsView::of)
                : Optional.empty();
    }

    static Optional<OutcomeView> outcome(Opened referral) {
        return referral instanceof Pursued it
                ? it.course().outcome().map(OutcomeView::of)
                : Optional.empty();
    }

    static Optional<FileView> file(Opened referral) {
        return referral instanceof HandedOver it
                ? FileView.of(it.dispatch().file())
                : Optional.empty();
    }
}
