package org.ipcase.identity.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the realm as a file that Keycloak reads at its first start ({@code --import-realm}). A
 * realm that is there already is left alone by the import; {@link RealmProvisioner} brings it up to
 * date.
 */
public final class RealmFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RealmFile() {}

    public static void write(Path file, RealmSettings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(Realm.of(settings)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arguments: the file, then the portals' addresses; a realm without demo accounts. */
    public static void main(String... arguments) {
        var portals = List.of(arguments).subList(1, arguments.length);
        write(Path.of(arguments[0]), new RealmSettings(portals, false));
    }
}
