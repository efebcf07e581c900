package org.ipcase.identity.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of design.md §6 and the ones the journeys of §11 need beside them. */
public final class DemoAccounts {
    /** Of all of them; never in another deployment. */
    public static final String PASSWORD = "ipcase-demo";

    private static final List<DemoAccount> ALL = read();

    private DemoAccounts() {}

    public static List<DemoAccount> all() {
        return ALL;
    }

    public static DemoAccount of(String username) {
        return ALL.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Expected a demo account, but it is " + username));
    }

    private record Row(String username, String name, String agency, List<Role> roles) {
        DemoAccount account() {
            return new DemoAccount(
                    username, name, AgencyDirectory.shipped().byId(agency).orElseThrow(), roles);
        }
    }

    private static List<DemoAccount> read() {
        try (var in = DemoAccounts.class.getResourceAsStream("demo-accounts.json")) {
            var rows =
                    JsonMapper.builder()
                            .build()
                            .readValue(
                                    Objects.requireNonNull(in, "demo-accounts.json"), Row[].class);
            return Arrays.stream(rows).map(Row::account).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
