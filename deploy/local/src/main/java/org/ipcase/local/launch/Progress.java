package org.ipcase.local.launch;

import java.time.Duration;

/** Says what happens while the stack starts or ends. */
@FunctionalInterface
public interface Progress {

    /**
     * @param part the part it is about
     * @param what e.g. {@code ready}
     * @param after since its start
     */
    void tell(String part, String what, Duration after);

    /** For stacks of tests. */
    static Progress silent() {
        return (_, _, _) -> {};
    }
}
