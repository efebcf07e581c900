package org.ipcase.kernel.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.agency.AgencyLevel;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the court of first instance for an IP matter (确定管辖法院).
 *
 * <p>Source: 法释〔2022〕13号 art. 1 to 3 (CRT-04, CRT-05, CRT-06). Which basic courts are designated is
 * data of the directory and to be confirmed [check].
 */
public final class CompetentCourts {
    private final List<CourtRule> rules;
    private final AgencyDirectory directory;
    private final LawBook lawBook;

    public CompetentCourts(List<CourtRule> rules, AgencyDirectory directory, LawBook lawBook) {
        this.rules = List.copyOf(rules);
        this.directory = directory;
        this.lawBook = lawBook;
    }

    /** With the table and the directory that ship with the kernel. */
    public static CompetentCourts standard() {
        return new CompetentCourts(
                LawFiles.readAll("law/courts.json", CourtRule[].class),
                AgencyDirectory.shipped(),
                LawBook.standard());
    }

    /** The tier for a matter on a day; empty before the table begins (2022-05-01). */
    public Optional<CourtRule> rule(CourtMatter matter, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.matters().contains(matter) && rule.validity().contains(day))
                .findFirst();
    }

    /**
     * The court for a dispute about a right, seen from a region such as a party's domicile.
     *
     * @param region GB/T 2260 code or key of a functional area
     * @return empty for a day without a rule and a region without any court on the platform
     */
    public Optional<CompetentCourt> of(
            RightKind right, Set<Circumstance> circumstances, String region, LocalDate day) {
        return of(CourtMatter.of(right, circumstances), region, day);
    }

    public Optional<CompetentCourt> of(CourtMatter matter, String region, LocalDate day) {
        return rule(matter, day)
                .flatMap(rule ->
                        court(rule.tier(), region, day).map(found -> competent(rule, found, day)));
    }

    private CompetentCourt competent(CourtRule rule, Agency found, LocalDate day) {
        return new CompetentCourt(
                found,
                rule.tier(),
                rule.rule(),
                lawBook.article(rule.law(), rule.article(), day).text(),
                rule.reason(),
                rule.basicCourtsToo() || !isOf(rule.tier(), found));
    }

    private static boolean isOf(CourtTier tier, Agency court) {
        return switch (tier) {
            case DESIGNATED_INTERMEDIATE, INTERMEDIATE -> court.level() == AgencyLevel.PREFECTURE;
            case DESIGNATED_BASIC -> court.level() == AgencyLevel.COUNTY;
        };
    }

    private Optional<Agency> court(CourtTier tier, String region, LocalDate day) {
        return switch (tier) {
            case DESIGNATED_INTERMEDIATE ->
                    directory.resolve(OfficeFunction.TECHNICAL_IP_TRIAL, region, day);
            case DESIGNATED_BASIC ->
                    directory.resolve(OfficeFunction.GENERAL_IP_TRIAL, region, day);
            case INTERMEDIATE -> intermediate(region, day);
        };
    }

    /** The nearest court that tries IP cases, or one above it, until it is an intermediate one. */
    private Optional<Agency> intermediate(String region, LocalDate day) {
        var nearest = directory.resolve(OfficeFunction.GENERAL_IP_TRIAL, region, day);
        return chain(nearest.orElse(null))
                .filter(court -> court.level() == AgencyLevel.PREFECTURE)
                .findFirst()
                .or(() -> nearest);
    }

    private Stream<Agency> chain(@Nullable Agency first) {
        return Stream.iterate(
                first,
                court -> court != null,
                court ->
                        court.superior() == null
                                ? null
                                : directory.byId(court.superior()).orElse(null));
    }
}
