package org.ipcase.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.ipcase.identity.demo.DemoAccount;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.kernel.actor.Role;
import org.ipcase.local.machine.Memory;
import org.ipcase.local.part.Place;

/** What the person at the terminal reads. */
public final class Report implements Progress {

    /** So many names stand in a line. */
    private static final int A_LINE = 4;

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Report(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void tell(String part, String what, Duration after) {
        String took =
                after.isZero() ? "" : String.format(Locale.ROOT, "in %5.1f s", seconds(after));
        out.printf(
                Locale.ROOT,
                "%6.1f s  %-18s %-9s %s%n",
                seconds(Duration.ofNanos(System.nanoTime() - begin)),
                part,
                what,
                took);
    }

    public void ready(LocalStack stack, Duration total, Place place) {
        out.println();
        status(stack);
        out.println();
        accounts();
        out.printf(
                Locale.ROOT,
                "%nThe portal is at %s, started in %.1f s.%n"
                        + "Logs: %s   Stop: deploy/down   Try it: deploy/demo%n",
                stack.addresses().portal(),
                seconds(total),
                place.log("…").getParent());
    }

    /** Who can log in, by role; the realm's own accounts, so that none is forgotten. */
    private void accounts() {
        out.println("Accounts (password of all: " + DemoAccounts.PASSWORD + ")");
        for (Role role : Role.values()) {
            var names =
                    DemoAccounts.all().stream()
                            .filter(it -> it.roles().contains(role))
                            .map(DemoAccount::username)
                            .toList();
            for (int from = 0; from < names.size(); from += A_LINE) {
                var line = names.subList(from, Math.min(from + A_LINE, names.size()));
                out.printf(
                        Locale.ROOT,
                        "  %-20s %s%n",
                        from == 0 ? role.realmRole() : "",
                        String.join(", ", line));
            }
        }
    }

    /** One line a part: process id, resident memory; and the sum. */
    public void status(LocalStack stack) {
        long sum = 0;
        for (String part : stack.names()) {
            Optional<ProcessHandle> process = stack.process(part);
            Optional<Long> memory = process.flatMap(it -> Memory.residentMebibytes(it.pid()));
            sum += memory.orElse(0L);
            out.printf(
                    Locale.ROOT,
                    "%-18s %-22s %s%n",
                    part,
                    process.map(it -> "process " + it.pid()).orElse("not running"),
                    memory.map(mebibytes -> mebibytes + " MiB").orElse(""));
        }
        out.printf(Locale.ROOT, "%-41s %d MiB resident in all%n", "", sum);
    }

    public void alreadyRunning(Addresses addresses) {
        out.println("Everything runs already, the portal is at " + addresses.portal());
    }

    public void notRunning() {
        out.println("Nothing runs.");
    }

    public void failure(String message) {
        out.println();
        out.println(message);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
