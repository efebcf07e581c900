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

    public ServicePart {
        environment = Map.copyOf(environment);
    }

    @Override
    public void mustBeBuilt() {
        jar();
    }

    private Path jar() {
        return place.project().file(name + "/target", name, "-app.jar");
    }

    @Override
    public ChildProcess start() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SERVER_PORT", Integer.toString(port));
        return new JavaCommand(
                        place.jdk(),
                        List.of(
                                "-Xms64m",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:ReservedCodeCacheSize=64m",
                                "-Xss512k",
                                "-Duser.timezone=UTC",
                                "-Dfile.encoding=UTF-8"),
                        List.of("-jar", jar().toString()),
                        List.of(),
                        all)
                .start(name, place.log(name));
    }

    @Override
    public boolean isReady() {
        return Http.answers("http://127.0.0.1:" + port + readiness);
    }
}
