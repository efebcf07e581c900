package org.ipcase.mediation.dispute.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for each party (当事人一方的人员): access keys of persons and companies. A party without keys
 * has no account yet.
 *
 * @param keys of the applicant and the respondent
 * @param beside of further parties, by {@link Participant#id}; older records have none
 */
public record Sides(Map<Side, Set<String>> keys, @Nullable Map<String, Set<String>> beside) {
    public Sides {
        var copy = new EnumMap<Side, Set<String>>(Side.class);
        for (var side : Side.values()) {
            copy.put(side, Set.copyOf(keys.getOrDefault(side, Set.of())));
        }
        keys = Map.copyOf(copy);
        var others = new TreeMap<String, Set<String>>();
        if (beside != null) {
            beside.forEach((id, some) -> others.put(id, Set.copyOf(some)));
        }
        beside = Map.copyOf(others);
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
        return new Sides(Map.of(), null);
    }

    private Map<String, Set<String>> others() {
        return beside == null ? Map.of() : beside;
    }

    /** Everybody who acts for one of this side. */
    public Set<String> of(Side side) {
        var all = new LinkedHashSet<>(keys.getOrDefault(side, Set.of()));
        others().forEach((id, some) -> {
            if (Participant.sideOf(id) == side) {
                all.addAll(some);
            }
        });
        return Set.copyOf(all);
    }

    /**
     * @param participant {@link Participant#id}
     */
    public Set<String> of(String participant) {
        var side = Participant.sideOf(participant);
        return participant.equals(Participant.firstOf(side))
                ? keys.getOrDefault(side, Set.of())
                : others().getOrDefault(participant, Set.of());
    }

    public Sides with(Side side, String key) {
        return with(Participant.firstOf(side), key);
    }

    Sides with(String participant, String key) {
        var more = new LinkedHashSet<>(of(participant));
        more.add(key);
        return having(participant, more);
    }

    /** Who has left reads no more (MED-23). */
    Sides without(String participant) {
        return having(participant, Set.of());
    }

    private Sides having(String participant, Set<String> some) {
        var side = Participant.sideOf(participant);
        if (participant.equals(Participant.firstOf(side))) {
            var all = new EnumMap<Side, Set<String>>(Side.class);
            all.putAll(keys);
            all.put(side, some);
            return new Sides(all, beside);
        }
        var all = new TreeMap<>(others());
        all.put(participant, some);
        return new Sides(keys, all);
    }

    public Sides withCompany(Side side, @Nullable String creditCode, AgencyDirectory agencies) {
        return withCompany(Participant.firstOf(side), creditCode, agencies);
    }

    /** A company on the platform is found by its credit code, so nobody registers it by hand. */
    Sides withCompany(String participant, @Nullable String creditCode, AgencyDirectory agencies) {
        var other = of(Participant.sideOf(participant).other());
        return Optional.ofNullable(creditCode).stream()
                .flatMap(code ->
                        agencies.all().stream()
                                .filter(it -> it.type() == AgencyType.RIGHTS_HOLDER)
                                .filter(it -> code.equals(it.creditCode())))
                .map(it -> AccessKey.agency(it.id()))
                .filter(key -> !other.contains(key))
                .findFirst()
                .map(key -> with(participant, key))
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
