package org.ipcase.kernel.figure;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.money.Money;

/**
 * What one event of a record adds to one figure (计入统计的事实).
 *
 * @param metric id in the {@link MetricDictionary}
 * @param day legal day to which it belongs
 * @param region of the day, GB/T 2260; an old code stays as it was and rolls up to its successor
 * @param amount 1 for records, fen for money, days for periods
 */
public record Figure(String metric, LocalDate day, String region, RightGroup right, long amount) {

    /** One record more. */
    public static Figure one(String metric, LocalDate day, Place place) {
        return new Figure(metric, day, place.region(), place.right(), 1);
    }

    public static Figure one(String metric, Instant at, Place place) {
        return one(metric, LocalDate.ofInstant(at, WorkCalendar.ZONE), place);
    }

    public static Figure money(String metric, LocalDate day, Place place, Money sum) {
        return new Figure(metric, day, place.region(), place.right(), sum.fen());
    }

    /** How many days it took, from one legal day to the other. */
    public static Figure days(String metric, LocalDate from, LocalDate until, Place place) {
        return new Figure(
                metric,
                until,
                place.region(),
                place.right(),
                Math.max(0, until.toEpochDay() - from.toEpochDay()));
    }

    /** Where and about which kind of right. */
    public record Place(String region, RightGroup right) {}
}
