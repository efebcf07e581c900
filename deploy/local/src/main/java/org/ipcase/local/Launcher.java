package org.ipcase.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.local.launch.Addresses;
import org.ipcase.local.launch.LocalStack;
import org.ipcase.local.launch.PortCheck;
import org.ipcase.local.launch.Report;
import org.ipcase.local.machine.Jdk;
import org.ipcase.local.machine.Project;
import org.ipcase.local.part.Place;

/** The commands behind {@code deploy/up}, {@code deploy/down} and {@code deploy/status}. */
public final class Launcher {

    private final Place place = new Place(Project.find(), Jdk.running(), Project.find().local());
    private final Report report = new Report(System.out);
    private final LocalStack stack = new LocalStack(place, Addresses.usual(), report);

    private Launcher() {}

    /**
     * @param arguments {@code up [--fresh]}, {@code down} or {@code status}
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String command = words.isEmpty() ? "" : words.getFirst();
        Launcher launcher = new Launcher();
        try {
            switch (command) {
                case "up" -> launcher.up(words.contains("--fresh"));
                case "down" -> launcher.down();
                case "status" -> launcher.status();
                default -> throw new IllegalArgumentException("Expected up, down or status");
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            launcher.report.failure(Optional.ofNullable(e.getMessage()).orElse(e.toString()));
            System.exit(1);
        }
        System.exit(0);
    }

    private void up(boolean fresh) {
        long begin = System.nanoTime();
        if (fresh) {
            stack.stop();
            clear(place.folder().resolve("data"));
        }
        List<String> missing =
                stack.names().stream().filter(part -> stack.process(part).isEmpty()).toList();
        if (missing.isEmpty()) {
            report.alreadyRunning(stack.addresses());
            return;
        }
        PortCheck.mustBeFree(stack.addresses(), missing);
        Thread stopIfInterrupted = new Thread(stack::stop, "stop-if-interrupted");
        Runtime.getRuntime().addShutdownHook(stopIfInterrupted);
        stack.rehearse();
        stack.start();
        Runtime.getRuntime().removeShutdownHook(stopIfInterrupted);
        report.ready(stack, Duration.ofNanos(System.nanoTime() - begin), place);
    }

    private void down() {
        if (stack.names().stream().allMatch(part -> stack.process(part).isEmpty())) {
            report.notRunning();
            return;
        }
        stack.stop();
    }

    private void status() {
        report.status(stack);
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + folder, e);
        }
    }
}
