package org.ipcase.kernel.clock;

/** How long a clock runs (期间), and what becomes of a last day that is not a workday. */
public record Period(int amount, Unit unit, LastDay lastDay) {
    /** What is counted (期间单位). */
    public enum Unit {
        /** 工作日. CLK-01, CLK-02, CLK-03 say which laws mean these by 日. */
        WORKING_DAYS,
        /** 自然日. */
        CALENDAR_DAYS,
        /** 小时; they run through nights, weekends and holidays (CLK-07). */
        HOURS,
        /** 月; end on the same day number, or on the last day of a shorter month (CLK-09). */
        MONTHS
    }

    /** What a rest day does to the end (期间届满日). */
    public enum LastDay {
        /** Moves to the next workday (CLK-04, CLK-06). */
        MOVES,
        /** Never moves: a limit that protects the party (CLK-10), or one that no law lets move. */
        FIXED,
        /** Late only after the next workday, but warned on the day itself (CLK-07). */
        WARN_RAW
    }

    Period plus(int more) {
        return new Period(amount + more, unit, lastDay);
    }
}
