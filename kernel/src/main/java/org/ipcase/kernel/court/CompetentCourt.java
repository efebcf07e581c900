package org.ipcase.kernel.court;

import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.law.Bilingual;

/**
 * The court that hears a matter of a region, and why (管辖法院及依据).
 *
 * @param rule of domain.md: {@code CRT-04}, {@code CRT-05} or {@code CRT-06}
 * @param source law and article, e.g. {@code …规定(2022) 第1条}
 * @param toBeConfirmed the directory names no court of this tier for the region and gives the
 *     nearest one, or the law lets other courts be designated beside it: show 待核实, do not block
 */
public record CompetentCourt(
        Agency court,
        CourtTier tier,
        String rule,
        String source,
        Bilingual reason,
        boolean toBeConfirmed) {}
