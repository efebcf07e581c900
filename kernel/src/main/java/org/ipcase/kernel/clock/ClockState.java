package org.ipcase.kernel.clock;

/** Where a clock stands (期限状态), CLK-12. */
public enum ClockState {
    RUNNING,
    /** Stands still until it is resumed; cannot become late meanwhile. */
    SUSPENDED,
    /** Runs, with more time than the rule gives by itself. */
    EXTENDED,
    /** What was due was done in time. */
    MET,
    /** It was late, whether or not it was done later. */
    BREACHED,
    /** What was due is no longer asked for. */
    CANCELLED;

    public boolean running() {
        return this == RUNNING || this == EXTENDED;
    }

    public boolean ended() {
        return this == MET || this == BREACHED || this == CANCELLED;
    }
}
