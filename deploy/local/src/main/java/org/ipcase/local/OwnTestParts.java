package org.ipcase.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ipcase.identity.provision.RealmSettings;
import org.ipcase.local.machine.Jdk;
import org.ipcase.local.machine.Ports;
import org.ipcase.local.machine.Project;
import org.ipcase.local.part.BrokerPart;
import org.ipcase.local.part.ChildProcess;
import org.ipcase.local.part.KeycloakPart;
import org.ipcase.local.part.Part;
import org.ipcase.local.part.Place;
import org.ipcase.local.part.StorePart;

/** Parts of this virtual machine: each started when first asked for, all ended with it. */
final class OwnTestParts implements TestParts {

    /** The first start of Keycloak on a machine also builds it. */
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private static final Duration STOP = Duration.ofSeconds(15);

    private final List<ChildProcess> running = new ArrayList<>();
    private final Place place = new Place(Project.find(), Jdk.running(), newFolder());
    private final Once<StorePart> store =
            new Once<>(() -> started(new StorePart(place, Ports.free())));
    private final Once<BrokerPart> broker =
            new Once<>(() -> started(new BrokerPart(place, Ports.free(), Ports.free())));
    private final Once<KeycloakPart> keycloak = new Once<>(this::startKeycloak);
    private final Once<Tokens> tokens = new Once<>(() -> new Tokens(keycloak.get().realmUrl()));

    /** A value made when first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private Optional<T> made = Optional.empty();

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized T get() {
            if (made.isEmpty()) {
                made = Optional.of(maker.get());
            }
            return made.get();
        }
    }

    OwnTestParts() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "test-parts-stop"));
    }

    @Override
    public String mongoUri() {
        return Optional.ofNullable(System.getenv("IPCASE_MONGODB_URI"))
                .filter(uri -> !uri.isBlank())
                .orElseGet(() -> store.get().uri());
    }

    @Override
    public String bootstrapServers() {
        return broker.get().bootstrapServers();
    }

    @Override
    public String issuer() {
        return keycloak.get().issuer();
    }

    @Override
    public String jwksUrl() {
        return keycloak.get().jwksUrl();
    }

    @Override
    public String tokenOf(String account) {
        return tokens.get().of(account);
    }

    private KeycloakPart startKeycloak() {
        int port = Ports.free();
        return started(
                new KeycloakPart(
                        place,
                        port,
                        "http://localhost:" + port + "/auth",
                        RealmSettings.local(port)));
    }

    private <P extends Part> P started(P part) {
        ChildProcess process = part.start();
        synchronized (running) {
            running.add(process);
        }
        process.awaitReady(part, AT_MOST);
        return part;
    }

    private void stop() {
        synchronized (running) {
            running.forEach(process -> process.process().destroy());
            running.forEach(process -> process.stop(STOP));
        }
        try (Stream<Path> files = Files.walk(place.folder())) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + place.folder(), e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("ipcase-test-parts");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for test parts", e);
        }
    }
}
