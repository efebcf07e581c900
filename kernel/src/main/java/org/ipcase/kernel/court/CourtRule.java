package org.ipcase.kernel.court;

import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;

/**
 * One row of the table of courts (管辖表), as {@code law/courts.json} holds it.
 *
 * @param rule of domain.md, e.g. {@code CRT-04}
 * @param basicCourtsToo some basic courts are designated beside the intermediate one (design civil
 *     cases)
 * @param law key in the {@link org.ipcase.kernel.law.LawBook}
 */
public record CourtRule(
        String rule,
        List<CourtMatter> matters,
        CourtTier tier,
        boolean basicCourtsToo,
        Bilingual reason,
        String law,
        String article,
        Mark mark,
        Validity validity) {
    public CourtRule {
        matters = List.copyOf(matters);
    }
}
