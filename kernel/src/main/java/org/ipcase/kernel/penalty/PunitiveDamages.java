package org.ipcase.kernel.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * Punitive damages by right and by the day of the act (惩罚性赔偿倍数表).
 *
 * <p>Source: 商标法 63 (77), 专利法 71, 著作权法 54, 种子法 72, AUCL 22; 法释〔2021〕4号 art. 1 to 6 (PUN-01 to
 * PUN-04).
 */
public final class PunitiveDamages {
    private final List<Line> lines;
    private final LawBook law;

    PunitiveDamages(List<Line> lines, LawBook law) {
        this.lines = List.copyOf(lines);
        this.law = law;
    }

    /** The table that ships with the kernel. */
    public static PunitiveDamages standard() {
        return new PunitiveDamages(
                LawFiles.readAll("law/punitive-damages.json", Line[].class), LawBook.standard());
    }

    /**
     * One line of the table.
     *
     * @param min least multiple of the base
     * @param max greatest multiple
     */
    record Line(
            Set<RightKind> rights,
            String law,
            String article,
            int min,
            int max,
            Mark mark,
            Validity validity) {
        Line {
            rights = Set.copyOf(rights);
        }
    }

    /**
     * What is shown so far.
     *
     * @param base null while none is established
     * @param finesPaid fines or confiscation already performed for the same act; null if none
     */
    public record Shown(
            RightKind right,
            LocalDate actDate,
            @Nullable DamagesBase base,
            Set<IntentIndicator> intent,
            Set<SeriousIndicator> serious,
            @Nullable Money finesPaid) {
        public Shown {
            intent = Set.copyOf(intent);
            serious = Set.copyOf(serious);
        }
    }

    public PunitiveRange range(Shown shown) {
        var line =
                lines.stream()
                        .filter(it -> it.rights().contains(shown.right()))
                        .filter(it -> it.validity().contains(shown.actDate()))
                        .findFirst();
        var missing = missing(shown, line);
        var base = shown.base();
        var value = base == null || line.isEmpty() || unusable(base) ? null : base.value();
        return new PunitiveRange(
                missing.isEmpty(),
                value,
                value == null ? null : value.times(line.get().min()),
                value == null ? null : value.times(line.get().max()),
                line.map(Line::min).orElse(0),
                line.map(Line::max).orElse(0),
                line.map(it -> law.article(it.law(), it.article(), shown.actDate()).text())
                        .orElse(null),
                missing,
                notes(shown));
    }

    /** The licence fee stands in only where nothing else can be computed (art. 5). */
    private static boolean unusable(DamagesBase base) {
        return base.kind() == DamagesBase.Kind.LICENCE_FEE && !base.othersUnknown();
    }

    private static List<Bilingual> missing(Shown shown, Optional<Line> line) {
        var missing = new ArrayList<Bilingual>();
        if (line.isEmpty()) {
            missing.add(
                    new Bilingual(
                            "该权利在行为发生之日没有惩罚性赔偿的法律依据",
                            "No law gives punitive damages for this right on the day of the act"));
        }
        if (shown.intent().isEmpty()) {
            missing.add(
                    new Bilingual("没有故意的事实（法释〔2021〕4号第3条）", "No sign of intent (PUN-02, art. 3)"));
        }
        if (shown.serious().isEmpty()) {
            missing.add(
                    new Bilingual(
                            "没有情节严重的事实（法释〔2021〕4号第4条）",
                            "No sign of serious circumstances (PUN-03, art. 4)"));
        }
        var base = shown.base();
        if (base == null) {
            missing.add(
                    new Bilingual(
                            "没有计算基数（法释〔2021〕4号第5条）", "No base is established (PUN-04, art. 5)"));
        } else if (unusable(base)) {
            missing.add(
                    new Bilingual(
                            "损失、违法所得、所获利益均难以计算时，才参照许可使用费的倍数（法释〔2021〕4号第5条）",
                            "The licence fee serves only where loss, gains and benefit cannot be"
                                    + " computed (art. 5)"));
        }
        return missing;
    }

    private static List<Bilingual> notes(Shown shown) {
        var notes = new ArrayList<Bilingual>();
        notes.add(
                new Bilingual(
                        "起诉时应当明确数额、计算方式和事实理由；一审辩论终结前可以增加，二审提出的只调解或者另行起诉（法释〔2021〕4号第2条）",
                        "Claimed with amount, method and facts at filing, or before the end of the"
                                + " first-instance argument (PUN-01, art. 2)"));
        notes.add(
                new Bilingual(
                        "基数不包括为制止侵权支付的合理开支（法释〔2021〕4号第5条）",
                        "The base is without the reasonable costs (PUN-04, art. 5)"));
        var fines = shown.finesPaid();
        if (fines != null) {
            notes.add(
                    new Bilingual(
                            "已执行的罚款、罚金%s元不免除惩罚性赔偿责任，确定倍数时可以综合考虑（法释〔2021〕4号第6条）".formatted(fines),
                            "Fines of %s yuan paid do not exclude it but may lower the multiple (PUN-04, art. 6)"
                                    .formatted(fines)));
        }
        return notes;
    }
}
