package org.ipcase.platform.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ipcase.kernel.decision.Problem;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every reason for which a service refuses, by its code (不予办理原因表). */
public final class Refusals {
    private final Map<String, Problem> byCode = new TreeMap<>();

    /** Those of every {@code …Problem} enum at or below a package. */
    public static Refusals below(String folder) {
        var tables = new ClassPathScanningCandidateComponentProvider(false);
        tables.addIncludeFilter(new AssignableTypeFilter(Problem.class));
        var found = new Refusals();
        for (var table : tables.findCandidateComponents(folder)) {
            found.add(String.valueOf(table.getBeanClassName()));
        }
        return found;
    }

    private void add(String table) {
        var members =
                ClassUtils.resolveClassName(table, Refusals.class.getClassLoader())
                        .getEnumConstants();
        if (members != null) {
            Arrays.stream(members)
                    .map(Problem.class::cast)
                    .forEach(it -> byCode.put(it.code(), it));
        }
    }

    public List<Problem> all() {
        return List.copyOf(byCode.values());
    }

    Optional<Problem> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
