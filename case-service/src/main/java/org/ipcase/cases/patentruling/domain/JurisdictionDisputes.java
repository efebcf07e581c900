package org.ipcase.cases.patentruling.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;

/**
 * Who settles a dispute on jurisdiction between two offices (管辖争议的指定), PAT-13.
 *
 * <p>Source: 专利法实施细则 art. 97: their common superior; where there is none, CNIPA. A province never
 * designates over the other side (JUR-05).
 */
record JurisdictionDisputes(AgencyDirectory directory) {
    static final String CNIPA = "CNIPA";

    String decidedBy(String office, String other) {
        var above = superiors(other);
        return superiors(office).stream().filter(above::contains).findFirst().orElse(CNIPA);
    }

    private List<String> superiors(String office) {
        return Stream.iterate(
                        directory.byId(office).map(Agency::superior),
                        Optional::isPresent,
                        above -> above.flatMap(directory::byId).map(Agency::superior))
                .flatMap(Optional::stream)
                .toList();
    }
}
