package org.ipcase.kernel.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.law.Citation;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.number.RightKind;

/**
 * Which statute gives the power to seal or seize for which right (查封、扣押的法定权限).
 *
 * <p>Source: CASE-11, CPR-04, PVP-04; 商标法 62 (76), 著作权法 55, 专利法 69(1)(5), AUCL 16, 种子法 49.
 */
public final class MeasurePowers {
    private final List<Power> powers;
    private final LawBook law;

    MeasurePowers(List<Power> powers, LawBook law) {
        this.powers = List.copyOf(powers);
        this.law = law;
    }

    /** The table that ships with the kernel. */
    public static MeasurePowers standard() {
        return new MeasurePowers(
                LawFiles.readAll("law/measure-powers.json", Power[].class), LawBook.standard());
    }

    /**
     * One line of the table.
     *
     * @param seizureRule clock of sealing and seizing
     * @param registerRule clock of registration-preservation
     */
    public record Power(
            List<RightKind> rights,
            String law,
            String article,
            String seizureRule,
            String registerRule,
            Mark mark,
            Validity validity) {
        public Power {
            rights = List.copyOf(rights);
        }
    }

    /** The power for this right on that day; empty where no statute gives one. */
    public Optional<Power> of(RightKind right, LocalDate day) {
        return powers.stream()
                .filter(power -> power.rights().contains(right))
                .filter(power -> power.validity().contains(day))
                .findFirst();
    }

    /** The article as it is numbered on that day. */
    public Citation citation(Power power, LocalDate day) {
        return law.article(power.law(), power.article(), day);
    }
}
