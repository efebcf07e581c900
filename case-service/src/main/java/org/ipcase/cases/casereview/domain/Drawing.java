package org.ipcase.cases.casereview.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcase.kernel.digest.Sha256;
import org.ipcase.kernel.id.RecordId;

/**
 * Draws a sample that anybody can draw again (可复现抽取): the cases are put in the order of the SHA-256
 * of seed and id, and the first are taken. Who knows the seed and the list gets the same sample;
 * who does not know the seed cannot tell which it will be.
 */
public final class Drawing {
    private Drawing() {}

    /**
     * @param seed hex, chosen by the platform
     */
    public static List<RecordId> draw(List<RecordId> population, String seed, int size) {
        return population.stream()
                .distinct()
                .sorted(Comparator.comparing((RecordId it) -> Sha256.of(seed + ":" + it.value())))
                .limit(size)
                .toList();
    }

    /** What the sample was drawn from, in one value. */
    public static String digest(List<RecordId> population) {
        return Sha256.of(
                population.stream()
                        .map(RecordId::value)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
