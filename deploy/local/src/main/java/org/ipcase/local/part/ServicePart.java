package org.ipcase.local.part;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Spring Boot application of this project: a service, or the gateway.
 *
 * @param name also the module's folder
 * @param readiness the path that says whether it takes requests
 * @param environment what it is told about the other parts
 */
public record ServicePart(
        Place place, String name, int port, String readiness, Map<String, String> environment)
        implements Part {

    private static final List<String> FLAGS =
            List.of(
                    "-Xms64m",
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-Xss512k",
                    "-Duser.timezone=UTC",
                    "-Dfile.encoding=UTF-8");

    public ServicePart {
        environment = Map.copyOf(environment);
    }

    /** The same with further settings, as environment variables. */
    public ServicePart with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(settings);
        return new ServicePart(place, name, port, readiness, all);
    }

    @Override
    public void mustBeBuilt() {
        jar();
    }

    @Override
    public ChildProcess start() {
        return command(fastStart().usual()).start(name, place.log(name));
    }

    @Override
    public boolean isReady() {
        return Http.answers("http://127.0.0.1:" + port + readiness);
    }

    /** Whether this build of it has been prepared to start fast. */
    public boolean isPrepared() {
        return fastStart().isPrepared();
    }

    /** Starts it to be recorded; when it has ended, {@link #prepare} makes use of the recording. */
    public ChildProcess startRecorded() {
        return command(fastStart().recorded(this::run)).start(name, place.log(name));
    }

    public void prepare() {
        fastStart().prepare(this::run, FLAGS);
    }

    private FastStart fastStart() {
        return FastStart.of(jar(), place.project().local().resolve("cache"));
    }

    private Path jar() {
        return place.project().file(name + "/target", name, "-app.jar");
    }

    private JavaCommand command(List<String> what) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SERVER_PORT", Integer.toString(port));
        return new JavaCommand(place.jdk(), FLAGS, what, List.of(), all);
    }

    private void run(String what, List<String> arguments) {
        ChildProcess process =
                new JavaCommand(place.jdk(), List.of(), arguments, List.of(), Map.of())
                        .start(name, place.log(name + "-" + what));
        process.awaitSuccess();
    }
}
