package org.ipcase.local;

import java.util.Optional;

/**
 * The real store, broker and identity server for tests.
 *
 * <p>Whoever asks for a part gets it running: the ones of {@link TestPartsServer} if {@code
 * IPCASE_TEST_PARTS} names its file, else parts of this virtual machine, started on free ports when
 * first asked for and ended with it. With {@code IPCASE_MONGODB_URI} the store is the MongoDB named
 * there.
 */
public interface TestParts {

    /**
     * For the MongoDB driver, without a database: a test class takes a database name of its own,
     * see {@link #freshDatabase}.
     */
    String mongoUri();

    /** Of a broker that has the platform's topics. */
    String bootstrapServers();

    /** The {@code iss} of this Keycloak's tokens, and where its keys are found from. */
    String issuer();

    /** Where a resource server gets the keys. */
    String jwksUrl();

    /** An access token of a demo account (design, section 6), for {@code Authorization: Bearer}. */
    String tokenOf(String account);

    /** A database name nobody has used. */
    default String freshDatabase() {
        return "test-" + Long.toString(System.nanoTime(), 36) + "-" + ProcessHandle.current().pid();
    }

    /** The parts for this virtual machine. */
    static TestParts get() {
        return Holder.PARTS;
    }

    /** Made when first asked for. */
    final class Holder {

        private static final TestParts PARTS =
                Optional.ofNullable(
                                System.getProperty(
                                        "IPCASE_TEST_PARTS", System.getenv("IPCASE_TEST_PARTS")))
                        .filter(file -> !file.isBlank())
                        .<TestParts>map(RunningTestParts::describedIn)
                        .orElseGet(OwnTestParts::new);

        private Holder() {}
    }
}
