package org.ipcase.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.identity.theme.LoginTheme;
import org.ipcase.local.machine.Jdk;
import org.ipcase.local.machine.Project;

/**
 * Keycloak as unpacked and built for our options: it takes most of a minute, so it is done once for
 * a version and a set of options, and kept in the user's cache folder beyond {@code mvn clean} and
 * across clones.
 */
final class KeycloakHome {

    /**
     * What {@code kc.sh build} fixes in the server. What an office does not need costs memory and
     * time.
     */
    private static final List<String> BUILD_OPTIONS =
            List.of(
                    "--db=dev-file",
                    "--http-relative-path=/auth",
                    "--features-disabled="
                            + "kerberos,ciba,device-flow,docker,organization,persistent-user-sessions,"
                            + "web-authn,passkeys,workflows,oid4vc-vci");

    private static final List<String> SHARED_FOLDERS = List.of("lib", "conf", "providers");
    private static final String DISTRIBUTION = "keycloak-quarkus-dist-";
    private static final String BUILT = ".built";

    private KeycloakHome() {}

    /** The folder of the built server, made now if it is the first time. */
    static Path built(Project project, Jdk jdk) {
        Path archive = project.file("deploy/local/target/dist", DISTRIBUTION, ".tar.gz");
        String version =
                archive.getFileName().toString().replace(DISTRIBUTION, "").replace(".tar.gz", "");
        String options = Integer.toHexString(BUILD_OPTIONS.hashCode());
        Path cache = cache();
        Path home = cache.resolve("keycloak-%s-%s".formatted(version, options));
        try {
            Files.createDirectories(cache);
            try (FileChannel channel =
                            FileChannel.open(
                                    cache.resolve("keycloak.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!Files.exists(home.resolve(BUILT))) {
                    unpack(archive, home);
                    build(home, jdk);
                    Files.createFile(home.resolve(BUILT));
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak in " + cache, e);
        }
    }

    /**
     * A home of its own for one instance: the shared server by links, its own {@code data} and our
     * look.
     */
    static Path instance(Path built, Path folder) {
        try {
            Files.createDirectories(folder.resolve("data"));
            for (String shared : SHARED_FOLDERS) {
                Path link = folder.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, built.resolve(shared));
            }
            Path themes = folder.resolve("themes");
            if (Files.isSymbolicLink(themes)) {
                Files.delete(themes); // An older instance shared the server's own.
            }
            LoginTheme.writeTo(themes);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak in " + folder, e);
        }
    }

    static List<String> flags(Path home) {
        return List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }

    static List<String> entryPoint(Path home) {
        return List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("ipcase");
    }

    private static void unpack(Path archive, Path home) throws IOException {
        Files.createDirectories(home);
        Path log = home.resolveSibling("keycloak-unpack.log");
        Process tar =
                new ProcessBuilder(
                                "tar",
                                "-xzf",
                                archive.toString(),
                                "--strip-components=1",
                                "-C",
                                home.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        new ChildProcess("Unpacking Keycloak", tar, log).awaitSuccess();
    }

    private static void build(Path home, Jdk jdk) {
        List<String> arguments = new ArrayList<>();
        arguments.add("build");
        arguments.addAll(BUILD_OPTIONS);
        new JavaCommand(jdk, flags(home), entryPoint(home), arguments, Map.of())
                .start("Keycloak's build", home.resolveSibling("keycloak-build.log"))
                .awaitSuccess();
    }
}
