package org.ipcase.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running part.
 *
 * @param name the part's name
 * @param process its process, which outlives ours
 * @param log the file its output goes to
 */
public record ChildProcess(String name, Process process, Path log) {

    private static final int LAST_LINES = 25;
    private static final long PAUSE_MILLIS = 50;

    /**
     * Waits until the part is usable.
     *
     * @throws IllegalStateException if the process ends before that, or does not get there in time;
     *     with the last lines of its log
     */
    public void awaitReady(Part part, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!part.isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "%s ended with code %d before it was ready.%n%s"
                                .formatted(name, process.exitValue(), lastLines()));
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%s was not ready within %d s.%n%s"
                                .formatted(name, atMost.toSeconds(), lastLines()));
            }
            pause();
        }
    }

    /**
     * Waits for the end of a process that has one task.
     *
     * @throws IllegalStateException if it ends with another code than 0; with the last lines of its
     *     log
     */
    public void awaitSuccess() {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        "%s ended with code %d.%n%s".formatted(name, code, lastLines()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name, e);
        }
    }

    /** Asks the process to end, and kills it if it does not do so in time. */
    public void stop(Duration atMost) {
        end(process.toHandle(), atMost);
    }

    /** As {@link #stop}, for a process that was started by another run. */
    public static void end(ProcessHandle process, Duration atMost) {
        process.destroy();
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + process.pid(), e);
        }
    }

    private String lastLines() {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return "Last lines of %s:%n".formatted(log)
                    + String.join(
                            System.lineSeparator(),
                            lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + log, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a part was starting", e);
        }
    }
}
