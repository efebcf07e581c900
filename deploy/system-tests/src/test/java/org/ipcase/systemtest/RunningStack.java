package org.ipcase.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.ipcase.journeys.client.Platform;
import org.ipcase.local.launch.Addresses;
import org.ipcase.local.launch.LocalStack;
import org.ipcase.local.launch.Progress;
import org.ipcase.local.machine.Jdk;
import org.ipcase.local.machine.Project;
import org.ipcase.local.part.Place;

/**
 * One stack on free ports for all tests of a build, started by the first of them and ended with it;
 * its logs stay in {@code target/stack/logs}.
 */
final class RunningStack {
    private final LocalStack stack;
    private final Platform platform;

    private static final class Holder {
        static final RunningStack STACK = new RunningStack();
    }

    static RunningStack get() {
        return Holder.STACK;
    }

    private RunningStack() {
        var folder = Path.of("target", "stack").toAbsolutePath();
        clear(folder);
        stack =
                new LocalStack(
                        new Place(Project.find(), Jdk.running(), folder),
                        Addresses.free(),
                        Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stack-stop"));
        stack.start();
        platform = new Platform(URI.create(stack.addresses().portal()));
    }

    Platform platform() {
        return platform;
    }

    Addresses addresses() {
        return stack.addresses();
    }

    /** {@code kill -9}. */
    void kill(String part) {
        stack.kill(part);
    }

    /** A service from now on lives so much later; zero brings it back to today. */
    void live(String service, Duration ahead) {
        stack.restart(
                service,
                ahead.isZero() ? Map.of() : Map.of("IPCASE_CLOCK_AHEAD", ahead.toSeconds() + "s"));
    }

    /** Starts again whatever does not run. */
    void restore() {
        stack.start();
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + folder, e);
        }
    }
}
