package org.ipcase.identity.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.place.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of design.md §6 out of a token whose signature, issuer, expiry and audience have
 * been verified before.
 *
 * <p>Roles come from the flat list {@code roles}: the identity server's own {@code
 * realm_access.roles} is its private format. Names of roles and functions that we do not know are
 * passed over, since the realm may be newer than the service; nobody becomes {@code system} by a
 * token.
 */
public final class ActorClaims {
    private ActorClaims() {}

    /** The audience a token must name to be for us. */
    public static final String AUDIENCE = "ipcase-api";

    public static Caller actorOf(Map<String, Object> claims) {
        for (var claim : new String[] {"sub", "name", "agency", "agency_type", "region"}) {
            if (text(claims, claim).isEmpty()) {
                return new Caller.Unknown(claim, "The token has no " + claim);
            }
        }
        var type = agencyType(text(claims, "agency_type"));
        if (type.isEmpty()) {
            return new Caller.Unknown("agency_type", "The token names an unknown kind of agency");
        }
        if (!Regions.shipped().isKnown(text(claims, "region"))) {
            return new Caller.Unknown("region", "The token names an unknown region");
        }
        var roles = roles(claims.get("roles"));
        if (roles.isEmpty()) {
            return new Caller.Unknown("roles", "The token grants no role of the platform");
        }
        return new Caller.Known(
                new Actor(
                        text(claims, "sub"),
                        text(claims, "name"),
                        text(claims, "agency"),
                        type.get(),
                        text(claims, "region"),
                        functions(claims.get("functions")),
                        roles));
    }

    private static String text(Map<String, Object> claims, String claim) {
        return claims.get(claim) instanceof String text ? text.strip() : "";
    }

    private static Optional<AgencyType> agencyType(String name) {
        return Arrays.stream(AgencyType.values())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    private static Set<Role> roles(@Nullable Object claim) {
        return texts(claim)
                .flatMap(name -> Role.ofToken(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OfficeFunction> functions(@Nullable Object claim) {
        var names = texts(claim).collect(Collectors.toSet());
        return Arrays.stream(OfficeFunction.values())
                .filter(function -> names.contains(function.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A claim of many values is a list; of one value the identity server may make a text. */
    private static Stream<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> many ->
                    many.stream().filter(String.class::isInstance).map(String.class::cast);
            case String one -> Stream.of(one);
            case null, default -> Stream.empty();
        };
    }
}
