package org.ipcase.local.part;

/**
 * One part of the local stack: a process with a name, an address and a moment at which it is
 * usable.
 */
public interface Part {

    /** Also the name of its log file and of its data folder. */
    String name();

    /**
     * Asked of all parts before the first one is started.
     *
     * @throws IllegalStateException if something it is made of is missing, with how to get it
     */
    default void mustBeBuilt() {}

    /** Starts the process; returns before it is usable. */
    ChildProcess start();

    /**
     * Whether it does its work now. Asked again and again until it says yes.
     *
     * @return false as long as it is still starting
     */
    boolean isReady();
}
