package org.ipcase.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Parts that another process runs and has described in a file. */
final class RunningTestParts implements TestParts {

    private static final String MONGO_URI = "mongoUri";
    private static final String BOOTSTRAP_SERVERS = "bootstrapServers";
    private static final String ISSUER = "issuer";
    private static final String JWKS_URL = "jwksUrl";

    private final Properties description;
    private final Tokens tokens;

    private RunningTestParts(Properties description) {
        this.description = description;
        this.tokens = new Tokens(value(ISSUER));
    }

    static RunningTestParts describedIn(String file) {
        Properties description = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            description.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the test parts from " + file, e);
        }
        return new RunningTestParts(description);
    }

    /** The description of running parts, for {@link #describedIn}. */
    static Properties describe(TestParts parts) {
        Properties description = new Properties();
        description.setProperty(MONGO_URI, parts.mongoUri());
        description.setProperty(BOOTSTRAP_SERVERS, parts.bootstrapServers());
        description.setProperty(ISSUER, parts.issuer());
        description.setProperty(JWKS_URL, parts.jwksUrl());
        return description;
    }

    @Override
    public String mongoUri() {
        return value(MONGO_URI);
    }

    @Override
    public String bootstrapServers() {
        return value(BOOTSTRAP_SERVERS);
    }

    @Override
    public String issuer() {
        return value(ISSUER);
    }

    @Override
    public String jwksUrl() {
        return value(JWKS_URL);
    }

    @Override
    public String tokenOf(String account) {
        return tokens.of(account);
    }

    private String value(String name) {
        String value = description.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Expected %s in the test parts' file".formatted(name));
        }
        return value;
    }
}
