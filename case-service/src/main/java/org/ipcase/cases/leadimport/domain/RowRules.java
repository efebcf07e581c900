package org.ipcase.cases.leadimport.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.CreditCode;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.place.Regions;
import org.jspecify.annotations.Nullable;

/**
 * What a row must be (行规则): every error of every row is found before anything is taken in.
 *
 * @param office that imports; a lead outside its territory or functions is not its own
 * @param today legal day of the import
 */
public record RowRules(Regions regions, Agency office, LocalDate today) {
    /** Before it no rule of verification is kept (CASE-02). */
    private static final LocalDate EARLIEST = LocalDate.of(2021, 7, 15);

    private static final Set<Intake> LEADS =
            Set.of(Intake.REPORT, Intake.TRANSFER_IN, Intake.SELF_FOUND, Intake.PLATFORM_CLUE);

    public List<LeadRow> check(List<RawRow> rows) {
        var seen = new HashMap<String, Integer>();
        var checked = new ArrayList<LeadRow>(rows.size());
        for (var row : rows) {
            checked.add(new Reading(row).checked(seen));
        }
        return List.copyOf(checked);
    }

    /** A row as the file has it, by the names of {@link Column}. */
    public record RawRow(int row, Map<Column, String> cells) {
        public RawRow {
            cells = Map.copyOf(cells);
        }
    }

    /** One row while it is read: collects what is wrong with it. */
    private final class Reading {
        private final RawRow raw;
        private final List<FieldError> errors = new ArrayList<>();

        private Reading(RawRow raw) {
            this.raw = raw;
        }

        private LeadRow checked(Map<String, Integer> seen) {
            var reference = text(Column.REFERENCE, 1, 100);
            var earlier = seen.putIfAbsent(reference, raw.row());
            if (earlier != null && !reference.isEmpty()) {
                wrong(Column.REFERENCE, "duplicate", "与第%d行相同".formatted(earlier));
            }
            var intake = intake();
            var received = day(Column.RECEIVED_ON);
            if (received.isBefore(EARLIEST)) {
                wrong(Column.RECEIVED_ON, "out-of-range", "不早于" + EARLIEST);
            }
            var act = day(Column.ACT_DATE);
            var respondent = respondent();
            var right = right();
            var region = region();
            var description = text(Column.DESCRIPTION, 10, 5000);
            var value = value();
            return errors.isEmpty()
                    ? new LeadRow.Good(
                            raw.row(),
                            reference,
                            intake,
                            received,
                            respondent,
                            right,
                            region,
                            act,
                            description,
                            value)
                    : new LeadRow.Bad(raw.row(), errors);
        }

        private Intake intake() {
            var text = optional(Column.INTAKE).orElse(Intake.SELF_FOUND.name());
            var found = LEADS.stream().filter(it -> it.name().equals(text)).findFirst();
            if (found.isEmpty()) {
                wrong(Column.INTAKE, "unknown-value", "只接受线索类来源：" + LEADS);
            }
            return found.orElse(Intake.SELF_FOUND);
        }

        private Party respondent() {
            var name = text(Column.RESPONDENT, 1, 200);
            var code = optional(Column.CREDIT_CODE).map(this::creditCode).orElse(null);
            return new Party(
                    Party.Kind.ORGANISATION,
                    name,
                    code,
                    null,
                    null,
                    optional(Column.ADDRESS).orElse(null),
                    null,
                    null);
        }

        private @Nullable String creditCode(String text) {
            return number(Column.CREDIT_CODE, CreditCode.check(text));
        }

        private Right right() {
            var kind = RightNames.kind(optional(Column.RIGHT_KIND).orElse(""));
            if (kind.isEmpty()) {
                wrong(Column.RIGHT_KIND, "unknown-value", "未知的权利类型");
            } else if (!office.functions().contains(kind.get().enforcement())) {
                wrong(
                        Column.RIGHT_KIND,
                        "not-competent",
                        "本机关没有" + kind.get().enforcement().zh() + "职能");
            }
            var title = text(Column.RIGHT_TITLE, 1, 200);
            var text = optional(Column.RIGHT_NUMBER);
            if (kind.isEmpty() || text.isEmpty()) {
                return new Right(kind.orElse(RightKind.TRADEMARK), null, null, title, null);
            }
            var checked = kind.get().check(text.get());
            var doubt = checked instanceof NumberCheck.Doubtful(_, var reason) ? reason : null;
            return new Right(kind.get(), number(Column.RIGHT_NUMBER, checked), doubt, title, null);
        }

        private @Nullable String number(Column column, NumberCheck check) {
            return switch (check) {
                case NumberCheck.Valid(var value) -> value;
                case NumberCheck.Doubtful(var value, _) -> value;
                case NumberCheck.Invalid(var code, var message) -> {
                    wrong(column, code, message);
                    yield null;
                }
            };
        }

        private String region() {
            var code = text(Column.REGION, 6, 6);
            if (!code.isEmpty() && !regions.isKnown(code)) {
                wrong(Column.REGION, "unknown-region", "未知的行政区划代码");
            } else if (!code.isEmpty() && !regions.within(code, office.region())) {
                wrong(Column.REGION, "outside-territory", "不在本机关辖区");
            }
            return code;
        }

        private @Nullable Money value() {
            var text = optional(Column.ESTIMATED_VALUE);
            if (text.isEmpty()) {
                return null;
            }
            var plain = text.get().contains(".") ? text.get() : text.get() + ".00";
            if (!Money.isWellFormed(plain)) {
                wrong(Column.ESTIMATED_VALUE, "malformed", "金额以元为单位，两位小数");
                return null;
            }
            return Money.parse(plain);
        }

        private LocalDate day(Column column) {
            var text = optional(column);
            if (text.isEmpty()) {
                wrong(column, "required", "必填");
                return today;
            }
            try {
                var day = LocalDate.parse(text.get());
                if (day.isAfter(today)) {
                    wrong(column, "in-future", "不得晚于今天");
                }
                return day;
            } catch (DateTimeParseException malformed) {
                wrong(column, "malformed", "日期格式为 2026-05-20");
                return today;
            }
        }

        private String text(Column column, int min, int max) {
            var text = optional(column).orElse("");
            if (text.isEmpty()) {
                wrong(column, "required", "必填");
            } else if (text.length() < min || text.length() > max) {
                wrong(
                        column,
                        text.length() < min ? "too-short" : "too-long",
                        "%d至%d个字".formatted(min, max));
            }
            return text;
        }

        private Optional<String> optional(Column column) {
            return Optional.ofNullable(raw.cells().get(column)).filter(it -> !it.isEmpty());
        }

        private void wrong(Column column, String code, String message) {
            errors.add(
                    new FieldError(
                            "rows[%d].%s".formatted(raw.row(), column.field()), code, message));
        }
    }
}
