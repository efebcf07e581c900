package org.ipcase.local.launch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ipcase.local.part.ChildProcess;
import org.ipcase.local.part.Part;
import org.ipcase.local.part.Place;
import org.ipcase.local.part.ServicePart;

/**
 * The whole platform on one machine. Parts that run already are left alone, so that starting again
 * brings back just the one that was killed.
 */
public final class LocalStack {

    /** The first start of Keycloak on a machine also builds it, and the machine may be busy. */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(20);

    /** For parts that are still starting and have nothing to lose. */
    private static final Duration FAILED_STOP = Duration.ofSeconds(5);

    /** At its end a recorded process writes down what it has seen. */
    private static final Duration REHEARSAL_STOP = Duration.ofMinutes(2);

    private final Addresses addresses;
    private final Progress progress;
    private final RunningParts running;
    private final StackParts parts;

    public LocalStack(Place place, Addresses addresses, Progress progress) {
        this.addresses = addresses;
        this.progress = progress;
        this.running = new RunningParts(place.folder().resolve("run"));
        this.parts = StackParts.of(place, addresses);
    }

    public Addresses addresses() {
        return addresses;
    }

    public List<String> names() {
        return parts.all().stream().map(Part::name).toList();
    }

    /** The process of a part, if it runs. */
    public Optional<ProcessHandle> process(String part) {
        return running.find(part);
    }

    /**
     * Starts what does not run, and returns when all of it is usable.
     *
     * @throws IllegalStateException if a part does not start; what this call started is ended again
     */
    public void start() {
        start(Part::start);
    }

    private void start(Function<Part, ChildProcess> starter) {
        parts.all().forEach(Part::mustBeBuilt);
        ConcurrentLinkedQueue<String> started = new ConcurrentLinkedQueue<>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> all = new CompletableFuture<>();
            CompletableFuture<Void> foundation =
                    together(
                            parts.foundation().stream()
                                    .map(part -> startIn(workers, part, starter, started, all)));
            CompletableFuture<Void> services =
                    foundation.thenCompose(_ ->
                            together(
                                    parts.services().stream()
                                            .map(part ->
                                                    startIn(
                                                            workers, part, starter, started,
                                                            all))));
            CompletableFuture<Void> independent =
                    together(
                            parts.independent().stream()
                                    .map(part -> startIn(workers, part, starter, started, all)));
            together(Stream.of(services, independent)).thenAccept(_ -> all.complete(null));
            awaitOrStop(all, started);
        }
    }

    private void awaitOrStop(CompletableFuture<Void> all, ConcurrentLinkedQueue<String> started) {
        try {
            all.join();
        } catch (CompletionException e) {
            // Those still starting see their process end, and give up.
            started.parallelStream().forEach(part -> stop(part, FAILED_STOP));
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The first part that fails fails the whole, without waiting for the others. */
    private CompletableFuture<Void> startIn(
            ExecutorService workers,
            Part part,
            Function<Part, ChildProcess> starter,
            ConcurrentLinkedQueue<String> started,
            CompletableFuture<Void> all) {
        return CompletableFuture.runAsync(() -> start(part, starter, started), workers)
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        all.completeExceptionally(failure);
                    }
                });
    }

    private static CompletableFuture<Void> together(Stream<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
    }

    private void start(
            Part part,
            Function<Part, ChildProcess> starter,
            ConcurrentLinkedQueue<String> started) {
        if (running.find(part.name()).isPresent()) {
            return;
        }
        long begin = System.nanoTime();
        progress.tell(part.name(), "starting", Duration.ZERO);
        ChildProcess process = starter.apply(part);
        running.remember(part.name(), process.process().toHandle());
        started.add(part.name());
        process.awaitReady(part, START);
        progress.tell(part.name(), "ready", since(begin));
    }

    /**
     * Starts everything once for the record, so that from now on this build of the applications
     * starts fast; they are not running afterwards. Does nothing if that has been done, or if one
     * of them runs.
     */
    public void rehearse() {
        List<ServicePart> unprepared =
                parts.applications().stream().filter(part -> !part.isPrepared()).toList();
        if (unprepared.isEmpty()
                || parts.applications().stream()
                        .anyMatch(part -> process(part.name()).isPresent())) {
            return;
        }
        start(part ->
                unprepared.contains(part) ? ((ServicePart) part).startRecorded() : part.start());
        for (ServicePart part : parts.applications()) {
            long begin = System.nanoTime();
            stop(part.name(), REHEARSAL_STOP);
            if (unprepared.contains(part)) {
                part.prepare();
                progress.tell(part.name(), "prepared", since(begin));
            }
        }
    }

    /**
     * Ends a running service and starts it again with further settings; without any, as it was.
     *
     * @param settings environment variables
     */
    public void restart(String service, Map<String, String> settings) {
        ServicePart part =
                parts.applications().stream()
                        .filter(it -> it.name().equals(service))
                        .findFirst()
                        .orElseThrow();
        stop(service);
        start(part.with(settings), Part::start, new ConcurrentLinkedQueue<>());
    }

    /** Ends every part, those that depend on others first. */
    public void stop() {
        for (List<Part> group : parts.inOrderOfEnding()) {
            try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
                group.forEach(part -> workers.execute(() -> stop(part.name())));
            }
        }
    }

    private void stop(String part) {
        stop(part, STOP);
    }

    private void stop(String part, Duration atMost) {
        long begin = System.nanoTime();
        running.find(part)
                .ifPresent(process -> {
                    ChildProcess.end(process, atMost);
                    progress.tell(part, "stopped", since(begin));
                });
        running.forget(part);
    }

    /** {@code kill -9}, for tests of what must survive it. */
    public void kill(String part) {
        ProcessHandle process =
                process(part)
                        .orElseThrow(() ->
                                new IllegalStateException("Expected %s to run".formatted(part)));
        process.destroyForcibly();
        process.onExit().join();
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
