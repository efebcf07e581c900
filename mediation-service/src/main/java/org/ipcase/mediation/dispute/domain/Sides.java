package org.ipcase.mediation.dispute.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for each side (当事人一方的人员): access keys of persons and companies. A side without keys has
 * no account yet.
 */
public record Sides(Map<Side, Set<String>> keys) {
    public Sides {
        var copy = new EnumMap<Side, Set<String>>(Side.class);
        for (var side : Side.values()) {
            copy.put(side, Set.copyOf(keys.getOrDefault(side, Set.of())));
        }
        keys = Map.copyOf(copy);
    }

    /**
     * The applicant's people, as the account that applied shows them. An office that handed a
     * complaint over is nobody's people: it must not read what is said here (MED-23).
     */
    public static Sides ofApplicant(String sub, String agency, AgencyDirectory agencies) {
        return agencies.byId(agency).map(Sides::actsForParties).orElse(true)
                ? none().with(Side.APPLICANT, AccessKey.person(sub))
                        .with(Side.APPLICANT, AccessKey.agency(agency))
                : none();
    }

    static boolean actsForParties(Agency agency) {
        return agency.type() == AgencyType.RIGHTS_HOLDER || agency.type() == AgencyType.AGENT;
    }

    public static Sides none() {
        return new Sides(Map.of());
    }

    public Set<String> of(Side side) {
        return keys.getOrDefault(side, Set.of());
    }

    public Sides with(Side side, String key) {
        var more = new LinkedHashSet<>(of(side));
        more.add(key);
        var all = new EnumMap<Side, Set<String>>(Side.class);
        all.put(side, more);
        all.put(side.other(), of(side.other()));
        return new Sides(all);
    }

    /** A company on the platform is found by its credit code, so nobody registers it by hand. */
    public Sides withCompany(Side side, @Nullable String creditCode, AgencyDirectory agencies) {
        return Optional.ofNullable(creditCode).stream()
                .flatMap(code ->
                        agencies.all().stream()
                                .filter(it -> it.type() == AgencyType.RIGHTS_HOLDER)
                                .filter(it -> code.equals(it.creditCode())))
                .map(it -> AccessKey.agency(it.id()))
                .filter(key -> !of(side.other()).contains(key))
                .findFirst()
                .map(key -> with(side, key))
                .orElse(this);
    }

    /** The side this person acts for; nobody acts for both. */
    public Optional<Side> of(Actor actor) {
        var mine = actor.keys();
        for (var side : Side.values()) {
            if (of(side).stream().anyMatch(mine::contains)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
