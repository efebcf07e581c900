package org.ipcase.cases.law;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.clock.Period;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a date is what it is (期限计算说明), for any rule and start, without a case. */
@RestController
@RequestMapping("/api")
class ExplanationController {
    private final WorkCalendar calendar = WorkCalendar.standard();
    private final Clocks clocks;

    ExplanationController(Clocks clocks) {
        this.clocks = clocks;
    }

    /**
     * @param provisional the year's arrangement is not announced: weekends only, dates may change
     * @param workdays how many working days the year has
     * @param restDaysOnWeekdays days off that are no Saturday or Sunday
     * @param workingWeekends make-up working days
     */
    record YearView(
            int year,
            boolean provisional,
            long workdays,
            List<LocalDate> restDaysOnWeekdays,
            List<LocalDate> workingWeekends) {}

    /**
     * @param start a legal day, or for periods in hours an instant
     */
    @GetMapping("/law/explain")
    @Operation(summary = "为什么是这个日期：期限试算 · Why this date: compute any period")
    ClockView explain(@RequestParam String rule, @RequestParam String start) {
        return ClockView.of(started(rule, start));
    }

    @GetMapping("/calendar/{year}")
    @Operation(summary = "工作日历 · The working calendar of a year")
    YearView year(@PathVariable int year) {
        if (year < 2000 || year > 2100) {
            throw RequestProblem.invalid("year", "out-of-range", "2000 to 2100");
        }
        var first = LocalDate.of(year, 1, 1);
        var days = first.datesUntil(first.plusYears(1)).toList();
        return new YearView(
                year,
                calendar.isProvisional(first),
                days.stream().filter(calendar::isWorkday).count(),
                days.stream().filter(it -> !isWeekend(it) && !calendar.isWorkday(it)).toList(),
                days.stream().filter(it -> isWeekend(it) && calendar.isWorkday(it)).toList());
    }

    private LegalClock started(String rule, String start) {
        try {
            if (start.length() > 10) {
                return clocks.start(rule, Instant.parse(start));
            }
            var day = LocalDate.parse(start);
            return clocks.rules().on(rule, day).period().unit() == Period.Unit.HOURS
                    ? refuseDay()
                    : clocks.start(rule, day);
        } catch (DateTimeParseException malformed) {
            throw RequestProblem.invalid(
                    "start", "malformed", "A day like 2026-05-01 or an instant in UTC");
        } catch (NoSuchElementException unknown) {
            throw RequestProblem.invalid("rule", "unknown-value", "No such period on that day");
        }
    }

    private static LegalClock refuseDay() {
        throw RequestProblem.invalid("start", "malformed", "Hours run from an instant, not a day");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }
}
