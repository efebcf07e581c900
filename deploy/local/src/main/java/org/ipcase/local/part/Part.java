package org.ipcase.local.part;

/**
 * One part of the local stack: a process with a name, an address and a moment at which it is
 * usable.
 */
public interface Part {

    /** Also the name of its log file and of its data folder. */
    String name();

    /** Starts the process; returns before it is usable. */
    ChildProcess start();

    /**
     * Whether it does its work now. Asked again and again until it says yes.
     *
     * @return false as long as it is still starting
     */
    boolean isReady();
}
