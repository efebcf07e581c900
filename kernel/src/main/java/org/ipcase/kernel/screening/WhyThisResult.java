package org.ipcase.kernel.screening;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.screening.CrimeScreening.Version;
import org.jspecify.annotations.Nullable;

/** Says in words which row was reached and why (筛查说明), REQ-13. */
record WhyThisResult(Crime crime, ScreeningFacts facts, List<Bilingual> notes) {
    /**
     * The acts were done before the law made them a crime, e.g. service marks before 2021-03-01.
     */
    static final Bilingual NOT_YET_A_CRIME =
            new Bilingual(
                    "部分事实在行为时尚未规定为犯罪，未计入。",
                    "Some of the facts were no crime when the acts were done and are not counted.");

    static final Bilingual HALF_OF_EACH =
            new Bilingual(
                    "所列标准为各单项标准的一半，两项以上分别达到一半即可。",
                    "The lines shown are half of those of each item; two items at half are enough.");

    /** Acts across the change are one act that ends under the present standard. */
    static final Bilingual ACROSS_THE_CHANGE =
            new Bilingual(
                    "行为跨越新旧标准施行日，按行为终了时的标准评价，请核对各段数额。",
                    "The acts cross the change of standard and are measured by that of their last day; check the amounts of each part.");

    Bilingual oneStandard(Evaluation evaluation) {
        return new Bilingual(
                crime.title().zh()
                        + "："
                        + zhLines(evaluation)
                        + zhResult(evaluation.result())
                        + zhNotes(),
                crime.title().en()
                        + ": "
                        + enLines(evaluation)
                        + enResult(evaluation.result())
                        + enNotes());
    }

    Bilingual twoStandards(Evaluation old, Evaluation current, @Nullable Version favourable) {
        var applied = favourable == Version.NEW ? current : old;
        var zh =
                "%s：行为终了日%s早于现行标准施行日。%s（旧：%s；新：%s）；%s。%s%s"
                        .formatted(
                                crime.title().zh(),
                                facts.actTo(),
                                zhBoth(old, current),
                                old.lawVersion(),
                                current.lawVersion(),
                                zhApplied(favourable),
                                zhLines(applied),
                                zhResult(applied.result()));
        var en =
                "%s: the acts ended on %s, before the present standard. Old standard: %s; new standard: %s; %s. %s%s"
                        .formatted(
                                crime.title().en(),
                                facts.actTo(),
                                old.reached() ? "reached" : "not reached",
                                current.reached() ? "reached" : "not reached",
                                favourable == Version.NEW
                                        ? "the new one is more favourable and applies"
                                        : "the standard of the day of the act applies",
                                enLines(applied),
                                enResult(applied.result()));
        return new Bilingual(zh + zhNotes(), en + enNotes());
    }

    private String zhNotes() {
        return notes.stream().map(Bilingual::zh).collect(joining());
    }

    private String enNotes() {
        return notes.stream().map(note -> " " + note.en()).collect(joining());
    }

    private static String zhBoth(Evaluation old, Evaluation current) {
        return "旧标准%s、新标准%s".formatted(zhReached(old), zhReached(current));
    }

    private static String zhReached(Evaluation evaluation) {
        return evaluation.reached() ? "达到" : "未达到";
    }

    private static String zhApplied(@Nullable Version favourable) {
        return favourable == Version.NEW ? "新标准对行为人更有利，依从旧兼从轻原则适用新标准" : "新标准并不更有利，适用行为时标准";
    }

    private static String zhLines(Evaluation evaluation) {
        var lines = evaluation.hits().isEmpty() ? evaluation.near() : evaluation.hits();
        var sign = evaluation.hits().isEmpty() ? "接近" : "达到";
        return lines.stream()
                .map(hit ->
                        "%s %s%s，%s标准%s（%s，%s%s）；"
                                .formatted(
                                        hit.rule(),
                                        hit.metric().title().zh(),
                                        zhValue(hit.metric(), hit.value()),
                                        sign,
                                        zhValue(hit.metric(), hit.limit()),
                                        hit.lawVersion(),
                                        hit.article(),
                                        hit.mark() == Mark.CHECK ? "，待核实" : ""))
                .collect(joining());
    }

    private static String enLines(Evaluation evaluation) {
        var lines = evaluation.hits().isEmpty() ? evaluation.near() : evaluation.hits();
        var sign = evaluation.hits().isEmpty() ? "close to" : "reaches";
        return lines.stream()
                .map(hit ->
                        "%s %s %s %s %s (%s, %s); "
                                .formatted(
                                        hit.rule(),
                                        hit.metric().title().en(),
                                        hit.value(),
                                        sign,
                                        hit.limit(),
                                        hit.lawVersion(),
                                        hit.article()))
                .collect(joining());
    }

    private static String zhValue(Metric metric, String value) {
        return switch (metric.unit()) {
            case YUAN -> value + "元";
            case PIECES -> value;
            case YES_NO -> "";
        };
    }

    private String zhResult(Outcome outcome) {
        return switch (outcome) {
            case MUST_REFER -> "结论：达到立案标准，应当移送。";
            case REASONABLE_SUSPICION -> "结论：有合理理由怀疑涉嫌犯罪，应当移送公安机关查明。" + zhScale();
            case NO_SIGN -> "结论：未达到标准。";
        };
    }

    private String enResult(Outcome outcome) {
        return switch (outcome) {
            case MUST_REFER -> "Result: the standard is reached, refer.";
            case REASONABLE_SUSPICION ->
                    "Result: reasonable suspicion of a crime, refer." + enScale();
            case NO_SIGN -> "Result: the standard is not reached.";
        };
    }

    private String zhScale() {
        return facts.is(Circumstance.AMOUNTS_UNDETERMINABLE) && !facts.indicators().isEmpty()
                ? "数额难以查清，但存在规模线索。"
                : "";
    }

    private String enScale() {
        return zhScale().isEmpty()
                ? ""
                : " Amounts cannot be determined, but there are signs of scale.";
    }

    static Bilingual overall(List<CrimeScreening> results) {
        if (results.isEmpty()) {
            return new Bilingual("没有可用于筛查的数额或者数量。", "There is no amount or number to screen by.");
        }
        return new Bilingual(
                results.stream().map(each -> each.explanation().zh()).collect(joining("\n")),
                results.stream().map(each -> each.explanation().en()).collect(joining("\n")));
    }
}
