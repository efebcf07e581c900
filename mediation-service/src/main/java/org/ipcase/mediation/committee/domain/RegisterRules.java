package org.ipcase.mediation.committee.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;

/**
 * The numbers and lists about mediation bodies that each province or the plan sets (law table
 * {@code law/mediation-register.json}); what is marked {@code check} is shown as 待核实 and bars
 * nothing.
 */
public record RegisterRules(
        String version,
        Grades grades,
        Places mixedAreas,
        Places strongIpCounties,
        Sampling sampling) {

    /** MED-O9: conditions of each grade, per province. */
    public record Grades(String source, Mark mark, List<Province> provinces) {}

    public record Province(String province, List<GradeConditions> conditions) {}

    /**
     * @param years of work as a mediator, at least
     * @param disputes mediated to an end, at least
     * @param oralShareAtMost percent of the agreements that may be oral
     * @param successAtLeast percent of the disputes that end with an agreement
     */
    public record GradeConditions(
            MediatorGrade grade,
            int years,
            int disputes,
            int oralShareAtMost,
            int successAtLeast) {}

    public record Places(String source, Mark mark, List<String> regions) {}

    /** MED-O10: how many ended mediations the yearly sample takes. */
    public record Sampling(String source, Mark mark, int sharePercent, int atLeast) {}

    /** As shipped. */
    public static RegisterRules standard() {
        return LawFiles.read("law/mediation-register.json", RegisterRules.class);
    }

    public boolean isMixed(String region) {
        return mixedAreas.regions().contains(region)
                || mixedAreas.regions().contains(region.substring(0, 4) + "00");
    }

    /** Conditions of a grade in the province of a region; empty if the province has set none. */
    public Optional<GradeConditions> conditions(String region, MediatorGrade grade) {
        var province = region.substring(0, 2) + "0000";
        return grades.provinces().stream()
                .filter(it -> it.province().equals(province))
                .flatMap(it -> it.conditions().stream())
                .filter(it -> it.grade() == grade)
                .findFirst();
    }
}
