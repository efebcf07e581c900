package org.ipcase.kernel.screening;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.screening.Threshold.Band;

/**
 * The lines by which one crime is measured under one version of the law (一套标准).
 *
 * @param multiples of the second band, for all laws and crimes
 */
record Standard(
        Crime crime,
        List<Threshold> lines,
        List<HalfRule> halfRules,
        List<Thresholds.Multiple> multiples) {

    List<Threshold> lines(Band band) {
        return lines.stream().filter(line -> line.band() == band).toList();
    }

    /** The acts were no crime when they were done. */
    boolean empty() {
        return lines.isEmpty();
    }

    boolean sameAs(Standard other) {
        return lines.equals(other.lines) && halfRules.equals(other.halfRules);
    }

    Optional<Thresholds.Multiple> multipleFor(Threshold line) {
        return multiples.stream()
                .filter(each -> each.crime() == crime && each.law().equals(line.law()))
                .findFirst();
    }

    /** The line of which a half rule takes the half. */
    Optional<Threshold> baseLine(Metric metric) {
        return lines(Band.FIRST).stream()
                .filter(line -> line.metric() == metric && line.base())
                .findFirst();
    }
}
