package org.ipcase.local.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Which processes belong to the stack: one small file a part, with process id and start time, so
 * that an id that the system has given to somebody else since is never taken for ours.
 *
 * @param folder where the files are
 */
record RunningParts(Path folder) {

    private static final String PID = "pid";
    private static final String STARTED = "started";

    /**
     * The system derives a start time from ticks since boot; between two readings it may differ a
     * little.
     */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void remember(String part, ProcessHandle process) {
        Properties entry = new Properties();
        entry.setProperty(PID, Long.toString(process.pid()));
        process.info()
                .startInstant()
                .ifPresent(started -> entry.setProperty(STARTED, started.toString()));
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(file(part))) {
                entry.store(writer, part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(part), e);
        }
    }

    /** The part's process, if it still runs. */
    Optional<ProcessHandle> find(String part) {
        if (!Files.exists(file(part))) {
            return Optional.empty();
        }
        Properties entry = new Properties();
        try (Reader reader = Files.newBufferedReader(file(part))) {
            entry.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(part), e);
        }
        return ProcessHandle.of(Long.parseLong(entry.getProperty(PID, "-1")))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, entry.getProperty(STARTED)));
    }

    void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file(part), e);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ".properties");
    }

    private static boolean startedAt(
            ProcessHandle process, @org.jspecify.annotations.Nullable String started) {
        return started != null
                && process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, Instant.parse(started)).abs())
                        .filter(difference -> difference.compareTo(TOLERANCE) <= 0)
                        .isPresent();
    }
}
