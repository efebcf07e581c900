package org.ipcase.referral.criminalreferral;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.referral.criminalreferral.domain.Goods;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.ipcase.referral.criminalreferral.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** What is sent once the police have filed. */
final class ProceedingBodies {
    private ProceedingBodies() {}

    /**
     * @param seal number of the seal, if it is sealed
     */
    record LineBody(
            @NotBlank @Size(max = 200) String name,
            @Min(1) long quantity,
            @Nullable @Size(max = 20) String unit,
            @Nullable @Size(max = 100) String seal) {
        Goods.Line toLine() {
            return new Goods.Line(
                    name, quantity, Optional.ofNullable(unit), Optional.ofNullable(seal));
        }
    }

    static List<Goods.Line> lines(List<LineBody> items) {
        return items.stream().map(LineBody::toLine).toList();
    }

    /**
     * @param difference why the list is not that of the referral letter
     * @param partyNotice number of the written notice to the party (行政强制法 第21条)
     */
    record HandOverGoodsBody(
            @Size(max = 500) List<LineBody> items,
            @Size(max = 200) List<@NotBlank @Size(max = 200) String> papers,
            @Nullable @Size(max = 2000) String difference,
            @Nullable @Size(max = 100) String partyNotice) {}

    /**
     * @param difference what was found to be otherwise than listed
     */
    record ConfirmGoodsBody(
            @Size(max = 500) List<LineBody> items, @Nullable @Size(max = 2000) String difference) {}

    record RefuseGoodsBody(@NotBlank @Size(max = 2000) String reasons) {}

    record RecordNonProsecutionBody(
            @NotBlank @Size(max = 100) String documentNumber,
            Outcome.NonProsecution.Kind kind,
            @NotFuture LocalDate decidedOn,
            @NotBlank @Size(max = 5000) String reasons) {
        Paper paper() {
            return Papers.letter(documentNumber, reasons);
        }
    }
}
