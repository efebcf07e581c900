package org.ipcase.journeys.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The platform as its users reach it: one address, many people. */
public final class Platform implements AutoCloseable {
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    /**
     * @param address of the gateway, e.g. {@code http://localhost:8080}
     */
    public Platform(URI address) {
        this.address = address;
    }

    /** A demo account (design.md §6), signed in when first needed. */
    public Person as(String account) {
        return people.computeIfAbsent(
                account, name -> new Person(name, this, SignIn.person(http, address, name)));
    }

    /** An office's own system, e.g. {@code court-chengdu}, by its client id and secret. */
    public Person asMachine(String client) {
        return people.computeIfAbsent(
                "machine:" + client,
                _ -> new Person(client, this, SignIn.machine(http, address, client)));
    }

    /** Somebody without a token. */
    public Person asNobody() {
        return new Person("nobody", this, null);
    }

    public URI address() {
        return address;
    }

    HttpClient http() {
        return http;
    }

    @Override
    public void close() {
        http.close();
    }
}
