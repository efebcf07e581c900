package org.ipcase.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import org.ipcase.local.machine.Ports;

/** The event broker: a real Kafka, one node that is broker and controller (KRaft). */
public record BrokerPart(Place place, int port, int controllerPort) implements Part {

    @Override
    public String name() {
        return "broker";
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void mustBeBuilt() {
        place.project().classPath("deploy/broker");
    }

    @Override
    public ChildProcess start() {
        Path settings = writeSettings();
        if (!Files.exists(logs().resolve("meta.properties"))) {
            format(settings);
        }
        return kafka("kafka.Kafka", List.of(settings.toString())).start(name(), place.log(name()));
    }

    @Override
    public boolean isReady() {
        return Ports.answers(port) && Topics.exist(bootstrapServers());
    }

    /** Once for a data folder; what is there already is never formatted again. */
    private void format(Path settings) {
        kafka(
                        "kafka.tools.StorageTool",
                        List.of(
                                "format",
                                "--standalone",
                                "--ignore-formatted",
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--config",
                                settings.toString()))
                .start("Formatting the broker's storage", place.log("broker-format"))
                .awaitSuccess();
    }

    private JavaCommand kafka(String main, List<String> arguments) {
        return new JavaCommand(
                place.jdk(),
                List.of(
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dkafka.logs.dir=" + place.data(name())),
                List.of("-cp", place.project().classPath("deploy/broker"), main),
                arguments,
                Map.of());
    }

    private Path logs() {
        return place.data(name()).resolve("log");
    }

    private Path writeSettings() {
        String settings =
                """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=6
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=6
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                log.index.size.max.bytes=1048576
                """
                        .formatted(port, controllerPort, logs());
        Path file = place.data(name()).resolve("server.properties");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
