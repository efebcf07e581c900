package org.ipcase.kernel.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.jspecify.annotations.Nullable;

/**
 * An office or organisation on the platform (机构).
 *
 * @param id {@code <kind>-<region>}, e.g. {@code mr-510100}; a company {@code rh-<name>}
 * @param zh official Chinese name
 * @param en English name, where we have one
 * @param region code of the region it is seated in and acts for
 * @param competences functions with the region each is held for, which may be wider than the seat:
 *     the Chengdu IP tribunal tries technical cases of all Sichuan
 * @param superior id of the agency above; none for the highest of its kind here
 * @param creditCode unified social credit code (统一社会信用代码) of a company
 * @param validFrom first day of the office; none if before our data
 * @param validTo first day without the office; none while it lasts
 */
public record Agency(
        String id,
        String zh,
        @Nullable String en,
        AgencyType type,
        AgencyLevel level,
        String region,
        List<Competence> competences,
        @Nullable String superior,
        @Nullable String creditCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Agency {
        competences = List.copyOf(competences);
    }

    /** A function held for a region (职能与管辖区域). */
    public record Competence(OfficeFunction function, String region) {}

    public Set<OfficeFunction> functions() {
        return competences.stream().map(Competence::function).collect(Collectors.toSet());
    }

    public boolean isCurrent(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || day.isBefore(validTo));
    }

    Agency under(String superiorId) {
        return new Agency(
                id,
                zh,
                en,
                type,
                level,
                region,
                competences,
                superiorId,
                creditCode,
                validFrom,
                validTo);
    }
}
