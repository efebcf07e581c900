package org.ipcase.platform.web.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** Made by bean validation, hence public. */
public final class MoneyTextValidator implements ConstraintValidator<MoneyText, String> {
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");
    private static final Pattern PRECISE = Pattern.compile("\\d+\\.\\d{3,}");

    @Override
    public boolean isValid(@Nullable String yuan, ConstraintValidatorContext context) {
        if (yuan == null || Money.isWellFormed(yuan)) {
            return true;
        }
        if (NEGATIVE.matcher(yuan).matches()) {
            return NumberChecks.refuse(context, "negative", "An amount of zero or more");
        }
        // A tenth of a fen cannot be paid: rounding it would change what the office wrote.
        return !PRECISE.matcher(yuan).matches()
                ? false
                : NumberChecks.refuse(context, "too-precise", "Yuan have two decimals");
    }
}
