package org.ipcase.kernel.clock;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;

/** Says in words which rule, article and inputs led to a date (期限说明). */
record WhyThisDate(
        ClockRule rule, LegalClock.Basis basis, Period period, LegalClock.Course course) {

    Bilingual hours(String startedAt, String due) {
        return new Bilingual(
                zhHead()
                        + "自%s（%s）起连续计算，夜间、周末和节假日不停止，于%s届满。"
                                .formatted(startedAt, rule.event().zh(), due)
                        + zhTail(),
                enHead()
                        + "Counted from %s (%s) through nights and holidays, it ends at %s."
                                .formatted(startedAt, rule.event().en(), due)
                        + enTail());
    }

    Bilingual days(LocalDate start, LocalDate raw, LocalDate due, boolean provisional) {
        var zh = new StringBuilder(zhHead());
        var en = new StringBuilder(enHead());
        zh.append("%s（%s）当日不计入，届满日%s".formatted(start, rule.event().zh(), raw));
        en.append(
                "%s (%s) is not counted; the last day is %s"
                        .formatted(start, rule.event().en(), raw));
        if (!raw.equals(due)) {
            zh.append("，该日非工作日，顺延至").append(due);
            en.append(", which is no working day, so it moves to ").append(due);
        }
        zh.append("。");
        en.append(".");
        if (period.lastDay() == Period.LastDay.WARN_RAW) {
            zh.append("“3日”按自然日计算，单位待核实（CLK-07），故在").append(raw).append("当日预警。");
            en.append(" The unit of 日 is unconfirmed (CLK-07), so it warns on ")
                    .append(raw)
                    .append(".");
        }
        if (provisional) {
            zh.append("涉及年份的放假安排尚未公布，日期暂定。");
            en.append(" The holidays of a year it depends on are not announced: provisional.");
        }
        return new Bilingual(zh + zhTail(), en + enTail());
    }

    private String zhHead() {
        var unit =
                switch (period.unit()) {
                    case WORKING_DAYS -> "个工作日";
                    case CALENDAR_DAYS -> "日（自然日）";
                    case HOURS -> "小时";
                    case MONTHS -> "个月";
                };
        var check = basis.mark() == Mark.CHECK ? "（待核实）" : "";
        return "%s：依据%s%s，期限%d%s%s。"
                .formatted(
                        basis.rule(), basis.source(), check, period.amount(), unit, zhExtended());
    }

    private String enHead() {
        var unit =
                switch (period.unit()) {
                    case WORKING_DAYS -> "working days";
                    case CALENDAR_DAYS -> "calendar days";
                    case HOURS -> "hours";
                    case MONTHS -> "months";
                };
        var check = basis.mark() == Mark.CHECK ? " (unconfirmed)" : "";
        return "%s: %d %s%s under %s%s. "
                .formatted(
                        basis.rule(), period.amount(), unit, enExtended(), basis.source(), check);
    }

    private String zhExtended() {
        return course.extensions().isEmpty()
                ? ""
                : course.extensions().stream()
                        .map(more -> "%s批准延长%d".formatted(more.by(), more.amount()))
                        .collect(joining("、", "（含", "）"));
    }

    private String enExtended() {
        return course.extensions().isEmpty()
                ? ""
                : course.extensions().stream()
                        .map(more -> "%d granted by %s".formatted(more.amount(), more.by()))
                        .collect(joining(", ", " (of these ", ")"));
    }

    private String zhTail() {
        return ended().isEmpty()
                ? ""
                : ended().stream()
                        .map(x -> "%s至%s（%s）".formatted(x.from(), x.until(), x.reason().zh()))
                        .collect(joining("、", "不计入期限：", "。"));
    }

    private String enTail() {
        return ended().isEmpty()
                ? ""
                : ended().stream()
                        .map(x -> "%s to %s (%s)".formatted(x.from(), x.until(), x.reason()))
                        .collect(joining(", ", " Not counted: ", "."));
    }

    private List<Exclusion> ended() {
        return course.exclusions().stream().filter(exclusion -> exclusion.until() != null).toList();
    }
}
