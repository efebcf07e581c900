package org.ipcase.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipcase.identity.provision.RealmFile;
import org.ipcase.identity.provision.RealmProvisioner;
import org.ipcase.identity.provision.RealmSettings;

/**
 * Keeps the realm of a data folder as {@code identity} has it now: the first start imports the
 * file; a later one whose file differs is followed by a provisioning, since an import leaves a
 * realm alone that is there.
 */
final class RealmUpToDate {

    private static final String FILE = "data/import/ipcase-realm.json";
    private static final String PENDING = "realm-differs";

    private RealmUpToDate() {}

    /** Before the start. */
    static void offer(Path home, RealmSettings settings) {
        Path file = home.resolve(FILE);
        try {
            boolean first = !Files.exists(file);
            String before = first ? "" : Files.readString(file);
            RealmFile.write(file, settings);
            if (!first && !before.equals(Files.readString(file))) {
                Files.writeString(home.resolve(PENDING), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot offer the realm in " + file, e);
        }
    }

    /** When the server answers. */
    static boolean in(Path home, URI keycloak, String admin, RealmSettings settings) {
        Path pending = home.resolve(PENDING);
        if (Files.exists(pending)) {
            RealmProvisioner.provision(keycloak, admin, admin, settings);
            try {
                Files.delete(pending);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot remove " + pending, e);
            }
        }
        return true;
    }
}
