package org.ipcase.local.part;

import java.util.List;
import java.util.Map;
import org.ipcase.local.machine.Ports;

/** The document store: see {@code deploy/store}. */
public record StorePart(Place place, int port) implements Part {

    @Override
    public String name() {
        return "store";
    }

    /** For the MongoDB driver, without a database. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void mustBeBuilt() {
        place.project().classPath("deploy/store");
    }

    @Override
    public ChildProcess start() {
        return new JavaCommand(
                        place.jdk(),
                        List.of("-Xms48m", "-Xmx384m", "-XX:+UseSerialGC", "-Xss512k"),
                        List.of(
                                "-cp",
                                place.project().classPath("deploy/store"),
                                "org.ipcase.local.store.DocumentStore"),
                        List.of(
                                "--port",
                                Integer.toString(port),
                                "--file",
                                place.data(name()).resolve("store.mv").toString()),
                        Map.of())
                .start(name(), place.log(name()));
    }

    @Override
    public boolean isReady() {
        return Ports.answers(port);
    }
}
