package org.ipcase.platform.record;

/** Takes each new commit on its way to other services; never blocks and never fails the command. */
interface Outbox {
    void publish(Commit commit);
}
