package org.ipcase.local.launch;

import java.util.Collection;
import java.util.List;
import org.ipcase.local.machine.PortHolder;
import org.ipcase.local.machine.Ports;

/** Sees that no other program has a port that is about to be used. */
public final class PortCheck {

    private PortCheck() {}

    /**
     * @throws IllegalStateException naming each port that is taken, the part that needs it, and its
     *     holder where the system says so
     */
    public static void mustBeFree(Addresses addresses, Collection<String> parts) {
        List<String> taken =
                addresses.holders().entrySet().stream()
                        .filter(entry -> parts.contains(entry.getValue()))
                        .filter(entry -> !Ports.isFree(entry.getKey()))
                        .map(entry -> describe(entry.getValue(), entry.getKey()))
                        .toList();
        if (!taken.isEmpty()) {
            throw new IllegalStateException(
                    String.join(System.lineSeparator(), taken)
                            + System.lineSeparator()
                            + "Nothing was started. End what holds the port and try again.");
        }
    }

    private static String describe(String part, int port) {
        return "Port %d, needed by %s, is taken by %s."
                .formatted(port, part, PortHolder.of(port).orElse("another program"));
    }
}
